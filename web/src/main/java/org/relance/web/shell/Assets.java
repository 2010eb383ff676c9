package org.relance.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of our styles, scripts, fonts and pictures carry the {@link AssetVersion}, as those of
 * the components carry theirs: a browser keeps a file with its present version for a year without
 * asking, and asks for any other address each time.
 */
public class Assets extends ResourceHandlerWrapper {

    private static final String LIBRARY = "relance";
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String ASKED_FOR = "no-cache";
    private static final Pattern VERSION = Pattern.compile("[?&]v=([^&]+)");

    private final AssetVersion version = new AssetVersion("/resources/" + LIBRARY);

    public Assets(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource found) {
        return found == null ? null : new Asset(found);
    }

    private final class Asset extends ResourceWrapper {

        Asset(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            if (!LIBRARY.equals(getLibraryName())) {
                return path;
            }
            return path + (path.contains("?") ? "&" : "?") + "v=" + version.get();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new LinkedHashMap<>(super.getResponseHeaders());
            headers.remove("Expires");
            headers.put("Cache-Control", isPresentVersion() ? KEPT : ASKED_FOR);
            return headers;
        }

        private boolean isPresentVersion() {
            Matcher present = VERSION.matcher(getRequestPath());
            String asked =
                    FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequestParameterMap()
                            .get("v");
            return present.find() && present.group(1).equals(asked);
        }
    }
}
