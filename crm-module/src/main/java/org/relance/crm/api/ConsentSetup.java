package org.relance.crm.api;

/**
 * What holds for consents in the whole company.
 *
 * @param basis what it means that a person has said nothing about a topic
 * @param days how long a link that asks for a confirmation is good, 1 to 90
 * @param senderName who asks; may be blank
 * @param senderAddress address that such mails come from; blank until they can be sent
 */
public record ConsentSetup(ConsentBasis basis, int days, String senderName, String senderAddress) {

    /** As a new installation has it. */
    public static final ConsentSetup USUAL =
            new ConsentSetup(ConsentBasis.LEGITIMATE_INTEREST, 7, "", "");
}
