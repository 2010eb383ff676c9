package org.relance.kernel.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.relance.kernel.sheet.SheetException.Problem;

/**
 * A part of a workbook as it is unpacked, against archives that are made to fill the memory: the
 * parts together have a limit, and so has what stands between two {@code <}, where a parser would
 * collect a name or an attribute of any length. That character cannot stand in an attribute, and
 * the encodings in which it is another byte are refused.
 */
final class GuardedPart extends FilterInputStream {

    private static final int LONGEST_RUN = 1 << 20;

    private final Budget budget;
    private long run;
    private boolean begun;

    /** How many bytes may still be unpacked of one workbook. */
    static final class Budget {
        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new SheetException(Problem.UNPACKS_TOO_LARGE);
            }
        }
    }

    GuardedPart(InputStream part, Budget budget) {
        super(part);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (n > 0) {
            budget.spend(n);
            watch(buffer, from, n);
        }
        return n;
    }

    private void watch(byte[] buffer, int from, int n) {
        if (!begun && buffer[from] != '<' && buffer[from] != (byte) 0xEF) {
            throw new SheetException(Problem.DAMAGED);
        }
        begun = true;
        for (int i = from; i < from + n; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new SheetException(Problem.CELL_TOO_LONG);
            }
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
