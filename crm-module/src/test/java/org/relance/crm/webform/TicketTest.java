package org.relance.crm.webform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.relance.kernel.LinkSigner;

class TicketTest {

    private static final Instant TEN = Instant.parse("2026-03-16T10:00:00Z");

    private final LinkSigner signer = new LinkSigner("a".getBytes(StandardCharsets.UTF_8));
    private final LinkSigner other = new LinkSigner("b".getBytes(StandardCharsets.UTF_8));

    @Test
    void isReadAsItWasGiven() {
        Ticket ticket = Ticket.of(3, TEN);

        assertThat(Ticket.read(ticket.signed(signer), signer)).contains(ticket);
    }

    @Test
    void isNoneOfOursWithAnotherSecretOrAnotherText() {
        String token = Ticket.of(3, TEN).signed(signer);

        assertThat(Ticket.read(token, other)).isEmpty();
        assertThat(Ticket.read("4" + token.substring(1), signer)).isEmpty();
        assertThat(Ticket.read("", signer)).isEmpty();
        assertThat(Ticket.read(null, signer)).isEmpty();
        assertThat(Ticket.read(".", signer)).isEmpty();
    }

    @Test
    void differsFromEveryOther() {
        assertThat(Ticket.of(3, TEN)).isNotEqualTo(Ticket.of(3, TEN));
    }

    @Test
    void isTooFastForTwoSecondsAndOverAfterTwelveHours() {
        Ticket ticket = Ticket.of(3, TEN);

        assertThat(ticket.isTooFast(TEN.plusMillis(1999))).isTrue();
        assertThat(ticket.isTooFast(TEN.plusSeconds(2))).isFalse();
        assertThat(ticket.isOver(TEN.plus(Duration.ofHours(12)))).isFalse();
        assertThat(ticket.isOver(TEN.plus(Duration.ofHours(12)).plusSeconds(1))).isTrue();
    }

    @Test
    void isNoTagAndATagIsNoTicket() {
        LinkTag tag = new LinkTag(7, null);
        LinkTag mine = new LinkTag(7, 12L);

        assertThat(LinkTag.read(tag.signed(signer), signer)).contains(tag);
        assertThat(LinkTag.read(mine.signed(signer), signer)).contains(mine);
        assertThat(LinkTag.read("8" + tag.signed(signer).substring(1), signer)).isEmpty();
        assertThat(Ticket.read(tag.signed(signer), signer)).isEmpty();
        assertThat(LinkTag.read(Ticket.of(7, TEN).signed(signer), signer)).isEmpty();
    }
}
