package org.relance.kernel.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.relance.kernel.sheet.SheetException.Problem;

/** A part of a workbook, read element by element with the parser of the JDK. */
final class Part implements AutoCloseable {

    /** Characters of the longest text that the format allows in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    Part(InputStream in) {
        try {
            xml = FACTORY.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }

    /** The JDK's own, whatever the application carries; it never looks outside the part. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false behind the last. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new SheetException(Problem.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute without namespace, null if it is not there. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** The attribute {@code id} of relationships, null if it is not there. */
    String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && xml.getAttributeNamespace(i) != null
                    && xml.getAttributeNamespace(i).endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of the present element, which has none inside, and goes to its end. */
    void text(StringBuilder to) {
        try {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_ELEMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    throw new SheetException(Problem.DAMAGED);
                }
                if (xml.hasText()) {
                    if (to.length() + xml.getTextLength() > LONGEST_TEXT) {
                        throw new SheetException(Problem.CELL_TOO_LONG);
                    }
                    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }

    /**
     * Adds all text of the present element's parts {@code t}, without readings for East Asian
     * characters, and goes to its end.
     */
    void richText(String element, StringBuilder to) {
        boolean reading = false;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                reading = true;
            } else if (ends("rPh")) {
                reading = false;
            } else if (begins("t") && !reading) {
                text(to);
            }
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new SheetException(Problem.DAMAGED, e);
        }
    }
}
