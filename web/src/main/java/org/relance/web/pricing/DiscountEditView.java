package org.relance.web.pricing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.CodeKind;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.LineDiscountView;
import org.relance.pricing.api.LineDiscounts;
import org.relance.pricing.api.SourceType;

/** Edits a line discount. */
@Named
@ViewScoped
public class DiscountEditView extends TermEditor<LineDiscountView> {

    static final List<SourceType> SOURCES =
            List.of(
                    SourceType.CUSTOMER,
                    SourceType.DISCOUNT_GROUP,
                    SourceType.ALL,
                    SourceType.CAMPAIGN);

    private static final long serialVersionUID = 1L;

    @Inject LineDiscounts discounts;

    /** Items or item groups that have the words. */
    public List<String> targets(String words) {
        return getForm().getTarget() == DiscountTarget.ITEM
                ? choices.items(words)
                : choices.groups(CodeKind.ITEM_DISCOUNT_GROUP, words);
    }

    public DiscountTarget[] getTargetKinds() {
        return DiscountTarget.values();
    }

    @Override
    TermForm typed(LineDiscountView row) {
        return TermForm.from(row);
    }

    @Override
    void create(TermForm typed) {
        discounts.create(typed.discount());
    }

    @Override
    void change(TermForm typed) {
        discounts.change(typed.getId(), typed.getVersion(), typed.discount());
    }

    @Override
    void delete(long id, int version) {
        discounts.delete(id, version);
    }

    @Override
    String name(LineDiscountView row) {
        return row.targetCode()
                + " · "
                + row.targetDescription()
                + ", "
                + texts.source(row.sourceType(), row.sourceCode());
    }

    @Override
    List<SourceType> sources() {
        return SOURCES;
    }

    @Override
    String key() {
        return "discount";
    }
}
