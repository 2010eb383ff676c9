package org.relance.pricing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.kernel.DomainException;
import org.relance.pricing.api.DiscountTarget;
import org.relance.pricing.api.ItemView;
import org.relance.pricing.api.LineDiscountDetails;
import org.relance.pricing.api.RowScope;
import org.relance.pricing.api.SourceType;

/** Turns what a person typed into the row to store, or refuses it. */
@ApplicationScoped
class LineDiscountRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject ScopeCheck scopes;
    @Inject ItemCheck itemCheck;
    @Inject Codes codes;

    LineDiscountRow settled(LineDiscountDetails typed) {
        if (typed.targetType() == null) {
            throw DomainException.invalid("pricing.field-required", "target");
        }
        if (typed.sourceType() == SourceType.PRICE_GROUP) {
            throw DomainException.invalid("pricing.source-not-for-discounts", "source");
        }
        RowScope scope = scopes.settled(scope(typed));
        String code = ScopeCheck.text(typed.targetCode());
        checkTarget(typed.targetType(), code, scope);
        checkPercent(typed.discountPct());
        return new LineDiscountRow(typed.targetType(), code, scope, typed.discountPct());
    }

    private static RowScope scope(LineDiscountDetails typed) {
        return new RowScope(
                typed.sourceType(),
                ScopeCheck.text(typed.sourceCode()),
                ScopeCheck.text(typed.currencyCode()),
                ScopeCheck.text(typed.variantCode()),
                ScopeCheck.text(typed.unit()),
                ScopeCheck.number(typed.minQuantity()),
                typed.startingDate(),
                typed.endingDate());
    }

    private void checkTarget(DiscountTarget target, String code, RowScope scope) {
        if (target == DiscountTarget.ITEM) {
            ItemView item = itemCheck.item(code, "targetCode");
            itemCheck.fits(item.details(), scope.variant(), scope.unit());
            return;
        }
        if (!scope.variant().isEmpty() || !scope.unit().isEmpty()) {
            throw DomainException.invalid("pricing.group-with-variant", "variantCode");
        }
        if (code.isEmpty()) {
            throw DomainException.invalid("pricing.field-required", "targetCode");
        }
        codes.require(CodeKind.ITEM_DISCOUNT_GROUP, code, "targetCode");
    }

    private static void checkPercent(BigDecimal percent) {
        if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw DomainException.invalid("pricing.percent-range", "discountPct");
        }
    }
}
