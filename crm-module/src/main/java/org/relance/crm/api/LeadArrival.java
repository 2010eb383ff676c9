package org.relance.crm.api;

/**
 * How a lead came by itself.
 *
 * @param contactId whom the tracked link was made for, null for anybody
 * @param consent null where none was given
 */
public record LeadArrival(
        long formId, String formCode, String formTitle, Long contactId, LeadConsent consent) {}
