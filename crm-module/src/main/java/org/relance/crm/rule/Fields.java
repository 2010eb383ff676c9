package org.relance.crm.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.relance.kernel.DomainException;

/** What a typed field may hold. Answers the value to store: stripped, null where it is blank. */
public final class Fields {

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int EMAIL_LENGTH = 254;
    private static final int LOCAL_PART_LENGTH = 64;
    private static final int PHONE_LENGTH = 30;

    private Fields() {}

    /** A text that may be left out. */
    public static String optional(String value, int maxLength, String field) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > maxLength) {
            throw DomainException.invalid("crm.too-long", field, maxLength);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            throw DomainException.invalid("crm.bad-character", field);
        }
        return text;
    }

    /** A text that must be given. */
    public static String required(String value, int maxLength, String field) {
        String text = optional(value, maxLength, field);
        if (text == null) {
            throw DomainException.invalid("crm.required", field);
        }
        return text;
    }

    /** A thing that must be given. */
    public static <T> T required(T value, String field) {
        if (value == null) {
            throw DomainException.invalid("crm.required", field);
        }
        return value;
    }

    /** An e-mail address that may be left out; stored in lower case, as it is compared. */
    public static String email(String value, String field) {
        String text = optional(value, EMAIL_LENGTH, field);
        if (text == null) {
            return null;
        }
        String address = text.toLowerCase(Locale.ROOT);
        if (!isEmail(address)) {
            throw DomainException.invalid("crm.bad-email", field, text);
        }
        return address;
    }

    /** True if an address in lower case can be written to as far as its form goes. */
    public static boolean isEmail(String address) {
        return address.length() <= EMAIL_LENGTH
                && address.indexOf('@') <= LOCAL_PART_LENGTH
                && EMAIL.matcher(address).matches();
    }

    /** A telephone number that may be left out; it has no letters. */
    public static String phone(String value, String field) {
        String text = optional(value, PHONE_LENGTH, field);
        if (text != null && text.chars().anyMatch(Character::isLetter)) {
            throw DomainException.invalid("crm.bad-phone", field, text);
        }
        return text;
    }
}
