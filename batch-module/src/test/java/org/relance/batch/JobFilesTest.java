package org.relance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relance.batch.api.Job;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JobFilesTest {

    @ParameterizedTest
    @EnumSource(Job.class)
    void namesTheJobAndArtifactsThatExist(Job job) throws Exception {
        Document file = parse(job);

        assertThat(file.getDocumentElement().getAttribute("id")).isEqualTo(job.id());
        for (String ref : refs(file)) {
            Class<?> artifact = artifact(job, ref);
            assertThat(artifact).hasAnnotation(Named.class).hasAnnotation(Dependent.class);
        }
    }

    private static Class<?> artifact(Job job, String ref) throws ClassNotFoundException {
        String simple = Character.toUpperCase(ref.charAt(0)) + ref.substring(1);
        return Class.forName("org.relance.batch.job." + room(job) + "." + simple);
    }

    /** Where the id is a word of Java, as import is, no package can have it. */
    private static String room(Job job) {
        String name = job.id().replace("-", "");
        return SourceVersion.isKeyword(name) ? name + "ing" : name;
    }

    private static List<String> refs(Document file) {
        NodeList all = file.getElementsByTagName("*");
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String ref = ((Element) all.item(i)).getAttribute("ref");
            if (!ref.isEmpty()) {
                refs.add(ref);
            }
        }
        return refs;
    }

    private static Document parse(Job job) throws Exception {
        String path = "/META-INF/batch-jobs/" + job.id() + ".xml";
        try (InputStream in = JobFilesTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
