package org.relance.kernel.sheet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.relance.kernel.sheet.SheetException.Problem;

/**
 * The texts that the cells of a workbook share. They lie in a file beside us, in blocks, and only
 * the blocks used last are held: a million contacts have many millions of texts.
 */
final class SharedTexts implements AutoCloseable {

    static final int BLOCK = 128;

    /** Blocks held at a time. */
    static final int HELD = 256;

    private final Path file;
    private final Map<Integer, String[]> held =
            new LinkedHashMap<>(HELD, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, String[]> eldest) {
                    return size() > HELD;
                }
            };
    private long[] starts = new long[64];
    private int count;
    private RandomAccessFile blocks;

    /** Reads the part with the texts; null where the workbook has none. */
    SharedTexts(Part part) {
        try {
            file = Files.createTempFile("relance-sheet", ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            if (part != null) {
                write(part);
            }
            blocks = new RandomAccessFile(file.toFile(), "r");
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void write(Part part) throws IOException {
        String[] block = new String[BLOCK];
        long at = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StringBuilder text = new StringBuilder();
            while (part.next()) {
                if (part.begins("si")) {
                    text.setLength(0);
                    part.richText("si", text);
                    block[count++ % BLOCK] = text.toString();
                    at = count % BLOCK == 0 ? write(block, BLOCK, at, out) : at;
                }
            }
            write(block, count % BLOCK, at, out);
        }
    }

    private long write(String[] block, int texts, long at, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (int i = 0; i < texts; i++) {
            byte[] text = block[i].getBytes(java.nio.charset.StandardCharsets.UTF_8);
            data.writeInt(text.length);
            data.write(text);
        }
        int number = (count - 1) / BLOCK;
        starts = number + 2 > starts.length ? Arrays.copyOf(starts, starts.length * 2) : starts;
        bytes.writeTo(out);
        if (texts > 0) {
            starts[number] = at;
            starts[number + 1] = at + bytes.size();
        }
        return at + bytes.size();
    }

    /** The text of a place, from 0 on. */
    String get(int place) {
        if (place < 0 || place >= count) {
            throw new SheetException(Problem.DAMAGED);
        }
        return held.computeIfAbsent(place / BLOCK, this::read)[place % BLOCK];
    }

    private String[] read(int number) {
        try {
            byte[] bytes = new byte[(int) (starts[number + 1] - starts[number])];
            blocks.seek(starts[number]);
            blocks.readFully(bytes);
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
            String[] texts = new String[Math.min(BLOCK, count - number * BLOCK)];
            for (int i = 0; i < texts.length; i++) {
                texts[i] =
                        new String(
                                data.readNBytes(data.readInt()),
                                java.nio.charset.StandardCharsets.UTF_8);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts are held now. */
    int textsHeld() {
        return held.values().stream().mapToInt(block -> block.length).sum();
    }

    @Override
    public void close() {
        try {
            if (blocks != null) {
                blocks.close();
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
