package org.relance.web.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a record as ETag, so that nobody overwrites what they have not seen. */
public final class Etags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Etags() {}

    /** 200 with the record and its version. */
    public static <T> Versioned<T> ok(T record, long version) {
        return new Versioned<>(record, version);
    }

    /**
     * 201 with the record, its version and its address.
     *
     * @param address below {@code /api/v1/}, such as {@code users/7}
     */
    public static <T> Created<T> created(T record, long version, String address) {
        return new Created<>(record, version, address);
    }

    /**
     * The version on which a change was made.
     *
     * @param ifMatch header {@code If-Match}
     * @throws ProblemException 428 without the header, 412 for a tag that is none of ours
     */
    public static int version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(428, "request.if-match-needed", null);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(412, "request.stale", null);
        }
        return Integer.parseInt(tag.group(1));
    }
}
