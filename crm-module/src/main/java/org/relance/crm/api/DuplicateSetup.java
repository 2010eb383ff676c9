package org.relance.crm.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * How duplicates are searched (domain.md §2).
 *
 * @param hitPercent share of the rows, 1 to 100, that two companies must have in common
 * @param maintained search strings are kept up to date with each edit
 * @param autosearch who changes what is compared is told of duplicates at once; needs maintenance
 * @param persons persons too: of one e-mail address, or of one name and post code
 * @param strings what is compared of companies
 */
public record DuplicateSetup(
        int hitPercent,
        boolean maintained,
        boolean autosearch,
        boolean persons,
        List<DuplicateString> strings) {

    /** The set-up of a new installation: both ends of eight fields, 60 %. */
    public static final DuplicateSetup USUAL =
            new DuplicateSetup(
                    60,
                    true,
                    true,
                    true,
                    Stream.of(
                                    DuplicateField.NAME,
                                    DuplicateField.ADDRESS,
                                    DuplicateField.CITY,
                                    DuplicateField.PHONE,
                                    DuplicateField.VAT_NO,
                                    DuplicateField.POST_CODE,
                                    DuplicateField.EMAIL,
                                    DuplicateField.MOBILE)
                            .flatMap(
                                    field ->
                                            Stream.of(DuplicatePart.values())
                                                    .map(
                                                            part ->
                                                                    new DuplicateString(
                                                                            field, part, null)))
                            .toList());

    public DuplicateSetup {
        strings = strings == null ? List.of() : List.copyOf(strings);
    }

    /** Strings that two companies must have in common: the share of the rows, rounded up. */
    public int neededHits() {
        return Math.max(1, (strings.size() * hitPercent + 99) / 100);
    }

    /**
     * The wanted set-up after this one: turning the autosearch on turns maintenance on, turning
     * maintenance off turns the autosearch off.
     */
    public DuplicateSetup to(DuplicateSetup wanted) {
        boolean turnedOn = wanted.autosearch && !autosearch;
        boolean keeps = wanted.maintained || turnedOn;
        return new DuplicateSetup(
                wanted.hitPercent,
                keeps,
                wanted.autosearch && keeps,
                wanted.persons,
                wanted.strings);
    }
}
