package org.relance.crm.imports;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.relance.kernel.DomainException;

/**
 * The cards of a vCard file (versions 2.1, 3.0 and 4.0), one at a time; what is not a card is
 * passed over.
 */
final class VCardSource implements AutoCloseable {

    /** Characters of the largest card that is believed, its picture included. */
    private static final long LARGEST_CARD = 16L << 20;

    private static final String CARD = "VCARD";

    private final Meter text;
    private final VObjectReader reader;

    /** Refuses a card that never ends, before it fills the memory. */
    private static final class Meter extends FilterReader {
        private long read;

        Meter(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int chars) {
            read += chars;
            if (read > LARGEST_CARD) {
                throw DomainException.invalid("crm.import-card-too-long", "file");
            }
        }
    }

    /** Takes the lines of the next card; cards inside a card are not looked at. */
    private static final class OneCard extends VObjectDataAdapter {
        private CardLines lines;
        private boolean ended;

        @Override
        public void onComponentBegin(String name, Context context) {
            if (CARD.equalsIgnoreCase(name) && context.getParentComponents().isEmpty()) {
                lines = new CardLines();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (lines != null && context.getParentComponents().size() == 1) {
                lines.add(property);
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (lines != null && context.getParentComponents().isEmpty()) {
                ended = true;
                context.stop();
            }
        }
    }

    VCardSource(Path file, Charset charset) {
        try {
            text =
                    new Meter(
                            new BufferedReader(
                                    new InputStreamReader(Files.newInputStream(file), charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = new VObjectReader(text, SyntaxRules.vcard());
        reader.setDefaultQuotedPrintableCharset(charset);
    }

    /**
     * The next card, or empty behind the last.
     *
     * @throws DomainException {@code crm.import-card-open} where the last one has no end
     */
    Optional<Card> next() {
        OneCard card = new OneCard();
        try {
            text.read = 0;
            reader.parse(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (card.lines != null && !card.ended) {
            throw DomainException.invalid("crm.import-card-open", "file");
        }
        return Optional.ofNullable(card.lines).map(CardLines::card);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
