package org.relance.marketing.dossier;

import org.relance.kernel.DomainException;

/** The name of a file as people may see it and as any system can store it. */
final class FileName {

    private static final int LONGEST = 150;

    /** Folders, what Windows forbids, and what no eye sees, such as marks that turn text around. */
    private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}<>:\"|?*]";

    private FileName() {}

    /**
     * The last part of a path without what is forbidden.
     *
     * @throws DomainException {@code marketing.attachment-name} where nothing is left, or too much
     */
    static String of(String given) {
        String path = given == null ? "" : given.replace('\\', '/');
        String name =
                path.substring(path.lastIndexOf('/') + 1)
                        .replaceAll(FORBIDDEN, "")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw DomainException.invalid("marketing.attachment-name", "file", LONGEST);
        }
        return name;
    }
}
