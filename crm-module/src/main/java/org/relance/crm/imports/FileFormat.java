package org.relance.crm.imports;

import java.nio.charset.Charset;

/** How the text of a file is written. */
record FileFormat(Charset charset, char separator) {}
