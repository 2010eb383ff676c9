package org.relance.crm.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A person or an organisation of an address book. Null is what a card does not say.
 *
 * @param name where it is not told in parts
 */
record Card(
        String name,
        String firstName,
        String middleName,
        String surname,
        String jobTitle,
        String company,
        Place place,
        Reach reach) {

    /** Where somebody is. */
    record Place(String address, String address2, String postCode, String city, String country) {
        static final Place NONE = new Place(null, null, null, null, null);
    }

    /** How somebody is reached. */
    record Reach(String phone, String mobile, String email, String email2, String homePage) {}

    /** Columns of the rows, named as the fields of contacts. */
    static final List<String> COLUMNS =
            List.of(
                    "type",
                    "name",
                    "firstName",
                    "middleName",
                    "surname",
                    "jobTitle",
                    "company",
                    "address",
                    "address2",
                    "postCode",
                    "city",
                    "countryCode",
                    "phone",
                    "mobile",
                    "email",
                    "email2",
                    "homePage",
                    "implied");

    /** A card without a person is its organisation. */
    boolean isPerson() {
        return name != null || firstName != null || surname != null || company == null;
    }

    List<String> row() {
        List<String> cells = new ArrayList<>();
        boolean person = isPerson();
        cells.addAll(texts(person ? "PERSON" : "COMPANY", person ? name : company));
        cells.addAll(texts(firstName, middleName, surname, jobTitle, person ? company : null));
        cells.addAll(
                texts(
                        place.address(),
                        place.address2(),
                        place.postCode(),
                        place.city(),
                        place.country()));
        cells.addAll(
                texts(
                        reach.phone(),
                        reach.mobile(),
                        reach.email(),
                        reach.email2(),
                        reach.homePage()));
        cells.add("");
        return cells;
    }

    /** The row of the company that the card of a person names; made only where nobody knows it. */
    static List<String> impliedCompany(String company) {
        List<String> cells = new ArrayList<>(texts("COMPANY", company));
        while (cells.size() < COLUMNS.size() - 1) {
            cells.add("");
        }
        cells.add("1");
        return cells;
    }

    private static List<String> texts(String... cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList();
    }
}
