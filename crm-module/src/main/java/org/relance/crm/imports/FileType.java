package org.relance.crm.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.relance.kernel.DomainException;

/** What a file is by its first bytes, whatever its name says. */
enum FileType {
    TEXT,
    ARCHIVE,
    CARDS;

    private static final int HEAD = 512;
    private static final int COMPOUND = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;

    /**
     * The type of a stored file.
     *
     * @throws DomainException {@code crm.import-empty}; {@code crm.import-locked} for a workbook
     *     with a password or in the format before 2007, which are one to look at
     */
    static FileType of(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw DomainException.invalid("crm.import-empty", "file");
        }
        int magic = head.length < 4 ? 0 : java.nio.ByteBuffer.wrap(head).getInt();
        if (magic == COMPOUND) {
            throw DomainException.invalid("crm.import-locked", "file");
        }
        if (magic == ZIP || magic == EMPTY_ZIP) {
            return ARCHIVE;
        }
        String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        boolean cards = text.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
        return cards ? CARDS : TEXT;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
