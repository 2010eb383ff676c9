package org.relance.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What a reader sees of a component, without markup: takes the text of its rendering. */
final class CellText extends ResponseWriter {

    /** Attribute of a part that a file leaves out, for example a tag beside a name. */
    private static final String IN_FILE = "inFile";

    private final StringBuilder text = new StringBuilder();
    private int unread;

    /** The words that the component shows, blanks between them as on the page. */
    String of(FacesContext context, UIComponent parent) {
        text.setLength(0);
        unread = 0;
        try {
            for (UIComponent child : parent.getChildren()) {
                if (!"false".equals(child.getAttributes().get(IN_FILE))) {
                    child.encodeAll(context);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String words = text.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
        return words.equals(ValueFormat.MISSING) ? "" : words;
    }

    @Override
    public void startElement(String name, UIComponent component) {
        if (isUnread(name)) {
            unread++;
        }
    }

    @Override
    public void endElement(String name) {
        if (isUnread(name)) {
            unread--;
        }
    }

    private static boolean isUnread(String name) {
        return name.equals("script") || name.equals("style");
    }

    @Override
    public void writeText(Object words, String property) {
        if (unread == 0) {
            text.append(words);
        }
    }

    @Override
    public void writeText(char[] words, int from, int length) {
        if (unread == 0) {
            text.append(words, from, length);
        }
    }

    /** Literal text of a page comes this way. */
    @Override
    public void write(char[] words, int from, int length) {
        writeText(words, from, length);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        // Attributes are not read.
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        // Attributes are not read.
    }

    @Override
    public void writeComment(Object comment) {
        // Comments are not read.
    }

    @Override
    public void startDocument() {
        // A cell is no document.
    }

    @Override
    public void endDocument() {
        // A cell is no document.
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return this;
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
