package org.relance.crm.webform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.FormField;
import org.relance.crm.api.FormInput;
import org.relance.crm.api.FormSubmission;
import org.relance.crm.api.LeadDetails;
import org.relance.crm.api.PersonName;
import org.relance.crm.api.PostalAddress;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.rule.Fields;

/**
 * Makes the details of a lead of what was sent. What the form names and is blocked or gone by now
 * is left out: the sender cannot help it.
 */
@ApplicationScoped
class SubmittedLead {

    @Inject FormRules rules;
    @Inject Codes codes;
    @Inject Salespeople salespeople;

    LeadDetails details(FormRow form, FormSubmission sent, Optional<LinkTag> tag) {
        form.shown().inputs().forEach(input -> check(input, sent));
        Values typed = new Values(form, sent);
        LeadDetails details = typed.details();
        Long campaign =
                tag.map(LinkTag::campaignId)
                        .filter(rules::isCampaign)
                        .or(() -> Optional.ofNullable(form.campaignId()).filter(rules::isCampaign))
                        .orElse(null);
        return completed(details.of(campaign, salesperson(form)), form);
    }

    private static void check(FormInput input, FormSubmission sent) {
        String value = sent.values().get(input.field());
        if (input.required()) {
            Fields.required(value, input.field().length(), input.field().field());
        }
    }

    private LeadDetails completed(LeadDetails lead, FormRow form) {
        return new LeadDetails(
                lead.person(),
                lead.companyName(),
                lead.email(),
                lead.phone(),
                lead.mobile(),
                lead.address(),
                usable(CodeKind.LANGUAGE, form.language()),
                null,
                lead.salespersonCode(),
                lead.campaignId(),
                usable(CodeKind.LEAD_SOURCE, form.sourceCode()),
                null,
                null,
                lead.notes());
    }

    private String salesperson(FormRow form) {
        return Optional.ofNullable(form.salespersonCode())
                .flatMap(salespeople::find)
                .filter(person -> !person.blocked())
                .map(SalespersonView::code)
                .orElse(null);
    }

    private String usable(CodeKind kind, String code) {
        return codes.find(kind, code)
                .filter(found -> !found.blocked())
                .map(Code::code)
                .orElse(null);
    }

    /** What was typed into the fields that the form has. */
    private record Values(FormRow form, FormSubmission sent) {

        private String of(FormField field) {
            boolean asked =
                    form.shown().inputs().stream().anyMatch(input -> input.field() == field);
            return asked ? sent.values().get(field) : null;
        }

        private LeadDetails details() {
            return new LeadDetails(
                    new PersonName(
                            null,
                            of(FormField.FIRST_NAME),
                            null,
                            of(FormField.SURNAME),
                            of(FormField.JOB_TITLE)),
                    of(FormField.COMPANY),
                    of(FormField.EMAIL),
                    of(FormField.PHONE),
                    of(FormField.MOBILE),
                    new PostalAddress(
                            of(FormField.ADDRESS),
                            null,
                            of(FormField.POST_CODE),
                            of(FormField.CITY),
                            null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    of(FormField.MESSAGE));
        }
    }
}
