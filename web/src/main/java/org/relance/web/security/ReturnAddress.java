package org.relance.web.security;

/** Where a person goes on after the sign-in. */
public final class ReturnAddress {

    private ReturnAddress() {}

    /**
     * The wanted address if it is one of our own pages, else the home page: a link to the sign-in
     * page must not lead elsewhere.
     */
    public static String safe(String wanted) {
        boolean own =
                wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.chars().noneMatch(c -> c == '\\' || c < ' ')
                        && !wanted.startsWith(Paths.SIGN_IN)
                        && !Paths.isApi(wanted);
        return own ? wanted : "/";
    }
}
