package org.relance.marketing.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as SMTP can carry it. */
public final class Mailbox {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");
    private static final int LIMIT = 254;

    private Mailbox() {}

    /** The address with its domain in ASCII; empty where no server would take it. */
    public static Optional<String> parse(String address) {
        String text = address == null ? "" : address.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1))
                .map(domain -> text.substring(0, at + 1) + domain)
                .filter(whole -> whole.length() <= LIMIT);
    }

    private static Optional<String> domain(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain)).filter(d -> DOMAIN.matcher(d).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
