package org.relance.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies that are too large: by their announced length at once, else while reading. */
@Provider
public class RequestLimit implements ContainerRequestFilter {

    /** So much of a refused body is read away, for many clients read no answer while they send. */
    private static final long DRAINED = 20_000_000;

    @Inject
    @ConfigProperty(name = "relance.web.json-limit", defaultValue = "2000000")
    long jsonLimit;

    @Inject
    @ConfigProperty(name = "relance.web.upload-limit", defaultValue = "200000000")
    long uploadLimit;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType media = request.getMediaType();
        boolean json = media == null || media.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        long limit = json ? jsonLimit : uploadLimit;
        if (request.getLength() > limit) {
            drain(request.getEntityStream());
            throw tooLarge(limit);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long count = 0;
        int read = body.read(buffer);
        while (read >= 0 && count < DRAINED) {
            count += read;
            read = body.read(buffer);
        }
    }

    private static ProblemException tooLarge(long limit) {
        return new ProblemException(413, "request.too-large", null, limit);
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long count;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
