package org.relance.crm.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the text of a file is written.
 *
 * @param ours written by ourselves from another format, so that its quotes are right
 */
record FileFormat(Charset charset, char separator, boolean ours) {

    /** How rows of other formats are kept. */
    static final FileFormat OURS = new FileFormat(StandardCharsets.UTF_8, ';', true);

    FileFormat(Charset charset, char separator) {
        this(charset, separator, false);
    }
}
