package org.relance.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import org.relance.crm.api.Classification;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.CorrespondenceType;
import org.relance.crm.rule.Fields;

@Embeddable
class AssignmentBlock {

    @Column(name = "territory_code")
    private String territoryCode;

    @Column(name = "language_code")
    private String languageCode;

    @Column(name = "currency_code")
    private String currencyCode;

    @Column(name = "salesperson_code")
    private String salespersonCode;

    @Column(name = "correspondence_type")
    private String correspondenceType;

    static AssignmentBlock of(Classification typed) {
        AssignmentBlock block = new AssignmentBlock();
        block.territoryCode = Fields.optional(typed.territoryCode(), 20, "territoryCode");
        block.languageCode = Fields.optional(typed.languageCode(), 20, "languageCode");
        block.currencyCode = Fields.optional(typed.currencyCode(), 3, "currencyCode");
        block.salespersonCode = Fields.optional(typed.salespersonCode(), 20, "salespersonCode");
        CorrespondenceType type = typed.correspondenceType();
        block.correspondenceType = type == null ? null : type.name();
        return block;
    }

    static Classification record(AssignmentBlock block, Map<CodeKind, List<String>> codes) {
        AssignmentBlock known = block == null ? new AssignmentBlock() : block;
        return new Classification(
                known.territoryCode,
                known.languageCode,
                known.currencyCode,
                known.salespersonCode,
                known.correspondenceType == null
                        ? null
                        : CorrespondenceType.valueOf(known.correspondenceType),
                codes.get(CodeKind.INDUSTRY_GROUP),
                codes.get(CodeKind.MAILING_GROUP),
                codes.get(CodeKind.JOB_RESPONSIBILITY));
    }
}
