package org.relance.crm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.relance.crm.api.AskConsent;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ConsentBasis;
import org.relance.crm.api.ConsentChannel;
import org.relance.crm.api.ConsentRow;
import org.relance.crm.api.ConsentSettings;
import org.relance.crm.api.ConsentSource;
import org.relance.crm.api.ConsentStanding;
import org.relance.crm.api.ConsentState;
import org.relance.crm.api.Consents;
import org.relance.crm.api.Leads;
import org.relance.crm.api.NewConsent;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;

@ApplicationScoped
@Transactional
@Allowed(Role.READER)
class DefaultConsents implements Consents {

    @Inject ConsentBook book;
    @Inject ConsentRepository repository;
    @Inject ConsentRules rules;
    @Inject PersonsAsked persons;
    @Inject Asking asking;
    @Inject ConsentSettings settings;
    @Inject Codes codes;
    @Inject Leads leads;

    @Override
    public List<ConsentRow> history(long contactId) {
        return repository.of(Subject.contact(persons.known(contactId).id()));
    }

    @Override
    public List<ConsentRow> ofLead(long leadId) {
        if (leads.find(leadId).isEmpty()) {
            throw DomainException.notFound("crm.lead-not-found", leadId);
        }
        return repository.of(Subject.lead(leadId));
    }

    @Override
    public List<ConsentStanding> standing(long contactId) {
        List<ConsentRow> words = history(contactId);
        ConsentBasis basis = settings.setup().basis();
        List<ConsentStanding> standing = new ArrayList<>();
        for (String topic : topics(words)) {
            for (ConsentChannel channel : ConsentChannel.values()) {
                standing.add(standing(channel, topic, words, basis));
            }
        }
        return standing;
    }

    private static ConsentStanding standing(
            ConsentChannel channel, String topic, List<ConsentRow> words, ConsentBasis basis) {
        Optional<ConsentRow> last = ConsentBook.last(words, channel, topic);
        // Mails that name no topic go as they always did: only a refusal of all stops them.
        ConsentBasis holding =
                topic.equals(Consents.ALL) ? ConsentBasis.LEGITIMATE_INTEREST : basis;
        boolean allowed = holding.allows(last.map(ConsentRow::state).orElse(null));
        return new ConsentStanding(channel, topic, last.orElse(null), allowed);
    }

    private Set<String> topics(List<ConsentRow> words) {
        Set<String> topics = new LinkedHashSet<>();
        topics.add(ALL);
        codes.of(CodeKind.CONSENT_TOPIC).stream()
                .filter(code -> !code.blocked())
                .map(Code::code)
                .forEach(topics::add);
        words.stream().map(ConsentRow::topic).sorted().forEach(topics::add);
        return topics;
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public ConsentRow record(long contactId, NewConsent typed) {
        PersonAsked person = persons.known(contactId);
        Word word = rules.settled(typed, person.languageCode());
        PersonsAsked.refuseIfErased(person);
        if (word.state() == ConsentState.GRANTED) {
            PersonsAsked.refuseIfBlocked(person);
        }
        Subject subject = Subject.contact(contactId);
        Optional<ConsentRow> last =
                ConsentBook.last(book.locked(subject), word.channel(), word.topic());
        return book.add(subject, word.at(rules.moment(typed.happenedOn(), last)));
    }

    @Override
    @Allowed({Role.SALES, Role.CAMPAIGN_MANAGER})
    public ConsentRow ask(long contactId, AskConsent typed) {
        PersonAsked person = persons.known(contactId);
        PersonsAsked.refuseIfErased(person);
        PersonsAsked.refuseIfBlocked(person);
        if (person.optedOut()) {
            throw DomainException.conflict("crm.consent-opted-out", person.number());
        }
        Word question = rules.question(typed, person.languageCode());
        asking.objection(person.email())
                .ifPresent(
                        code -> {
                            throw DomainException.conflict(code, person.number());
                        });
        return asking.ask(Subject.contact(contactId), person.name(), person.email(), question);
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void unsubscribe(Collection<Long> contactIds, String topic, String origin) {
        forEach(
                contactIds,
                topic,
                (subject, last) -> {
                    if (last.map(ConsentRow::state).orElse(null) != ConsentState.WITHDRAWN) {
                        book.add(subject, byMail(topic, ConsentState.WITHDRAWN, origin));
                    }
                });
    }

    @Override
    @Allowed(Role.CAMPAIGN_MANAGER)
    public void resubscribe(Collection<Long> contactIds, String topic, String origin) {
        forEach(
                contactIds,
                topic,
                (subject, last) ->
                        last.filter(DefaultConsents::wasLeftByMail)
                                .ifPresent(
                                        left ->
                                                book.add(
                                                        subject,
                                                        byMail(
                                                                topic,
                                                                ConsentState.GRANTED,
                                                                origin))));
    }

    private static boolean wasLeftByMail(ConsentRow word) {
        return word.state() == ConsentState.WITHDRAWN && word.source() == ConsentSource.UNSUBSCRIBE;
    }

    private static Word byMail(String topic, ConsentState state, String origin) {
        return Word.of(ConsentChannel.EMAIL, topic, state, ConsentSource.UNSUBSCRIBE, origin);
    }

    /** In the order of the ids, so that two who do so at once wait instead of blocking. */
    private void forEach(
            Collection<Long> contactIds,
            String topic,
            BiConsumer<Subject, Optional<ConsentRow>> action) {
        contactIds.stream()
                .sorted()
                .map(Subject::contact)
                .forEach(
                        subject ->
                                action.accept(
                                        subject,
                                        ConsentBook.last(
                                                book.locked(subject),
                                                ConsentChannel.EMAIL,
                                                topic)));
    }
}
