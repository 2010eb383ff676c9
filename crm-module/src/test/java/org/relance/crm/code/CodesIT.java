package org.relance.crm.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Classification;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeDetails;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.ContactDetails;
import org.relance.crm.api.Contacts;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class CodesIT {

    private static final CodeKind GROUP = CodeKind.INDUSTRY_GROUP;

    @Inject Codes codes;
    @Inject Contacts contacts;

    @Test
    void keepsTheOrderInWhichCodesWereAdded() {
        codes.create(GROUP, CodeDetails.of("serre", "Serristes"));
        codes.create(GROUP, CodeDetails.of("jard", "Jardineries"));
        codes.create(GROUP, new CodeDetails("mairie", "Communes", 5, false));

        assertThat(codes.of(GROUP))
                .extracting(Code::code)
                .containsExactly("MAIRIE", "SERRE", "JARD");
    }

    @Test
    void refusesACodeTwice() {
        codes.create(GROUP, CodeDetails.of("JARD", "Jardineries"));

        assertThatThrownBy(() -> codes.create(GROUP, CodeDetails.of("jard", "Autre")))
                .hasMessageContaining("crm.code-exists");
    }

    @Test
    void keepsACodeThatIsUsed() {
        Code code = codes.create(GROUP, CodeDetails.of("JARD", "Jardineries"));
        contacts.create(
                ContactDetails.company("Vert Horizon")
                        .with(
                                new Classification(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of("JARD"),
                                        null,
                                        null)));

        assertThatThrownBy(() -> codes.delete(GROUP, "JARD", code.version()))
                .hasMessageContaining("crm.code-in-use [JARD, 1]");
    }

    @Test
    void deletesACodeThatIsUsedNowhere() {
        Code code = codes.create(GROUP, CodeDetails.of("JARD", "Jardineries"));

        codes.delete(GROUP, "JARD", code.version());

        assertThat(codes.find(GROUP, "JARD")).isEmpty();
    }

    @Test
    void refusesToChooseABlockedCode() {
        Code code = codes.create(GROUP, CodeDetails.of("JARD", "Jardineries"));
        codes.change(
                GROUP,
                "JARD",
                code.version(),
                new CodeDetails("JARD", "Jardineries et pépinières", null, true));

        assertThatThrownBy(() -> codes.require(GROUP, "JARD", "industryGroups"))
                .hasMessageContaining("crm.code-blocked");
        assertThatThrownBy(
                        () ->
                                codes.change(
                                        GROUP,
                                        "JARD",
                                        code.version(),
                                        CodeDetails.of("JARD", "Encore")))
                .hasMessageContaining("crm.changed-meanwhile");
    }
}
