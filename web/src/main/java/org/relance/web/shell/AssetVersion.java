package org.relance.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * One version for a folder of files: the beginning of a hash over all of them, since a style names
 * others and its address must change with theirs. Made at the first question, as the files of a
 * running application do not change.
 */
final class AssetVersion {

    private static final int DIGITS = 12;

    private final String folder;
    private volatile String version;

    AssetVersion(String folder) {
        this.folder = folder;
    }

    String get() {
        if (version == null) {
            version = made(FacesContext.getCurrentInstance().getExternalContext());
        }
        return version;
    }

    private String made(ExternalContext files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(files, folder + "/", digest);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ExternalContext files, String path, MessageDigest digest)
            throws IOException {
        if (!path.endsWith("/")) {
            addFile(files, path, digest);
            return;
        }
        Set<String> inside = files.getResourcePaths(path);
        for (String entry : inside == null ? Set.<String>of() : new TreeSet<>(inside)) {
            add(files, entry, digest);
        }
    }

    private static void addFile(ExternalContext files, String path, MessageDigest digest)
            throws IOException {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(files.getResourceAsStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
