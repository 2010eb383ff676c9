package org.relance.pricing.api;

/**
 * A member of a target group.
 *
 * @param type CUSTOMER or CONTACT
 * @param id of the customer or the contact
 * @param city of the contact, empty where unknown
 */
public record TargetMember(TargetType type, long id, String number, String name, String city) {}
