package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.relance.crm.api.CloseOpportunity;

/** How an opportunity ends, as people type it. */
public class ClosingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean won;
    private final String description;
    private String closeCode;
    private BigDecimal value;
    private LocalDate on;

    ClosingForm(boolean won, String description, BigDecimal value, LocalDate on) {
        this.won = won;
        this.description = description;
        this.value = value;
        this.on = on;
    }

    /** As the facade takes it. */
    public CloseOpportunity typed() {
        return new CloseOpportunity(closeCode, value, on);
    }

    /** True where it is won, false where it is lost. */
    public boolean isWon() {
        return won;
    }

    /** What is closed. */
    public String getDescription() {
        return description;
    }

    public String getCloseCode() {
        return closeCode;
    }

    public void setCloseCode(String closeCode) {
        this.closeCode = closeCode;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
