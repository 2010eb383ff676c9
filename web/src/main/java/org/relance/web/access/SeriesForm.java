package org.relance.web.access;

import java.io.Serializable;
import org.relance.access.api.ChangeNumberSeries;
import org.relance.access.api.NumberSeriesView;

/** A number series as a row that is edited. */
public class SeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient ChangeNumberSeries before;
    private String prefix;
    private int width;
    private long nextNo;
    private boolean manualAllowed;

    private SeriesForm(NumberSeriesView series) {
        code = series.code();
        prefix = series.prefix();
        width = series.width();
        nextNo = series.nextNo();
        manualAllowed = series.manualAllowed();
        before = change();
    }

    static SeriesForm of(NumberSeriesView series) {
        return new SeriesForm(series);
    }

    ChangeNumberSeries change() {
        return new ChangeNumberSeries(prefix == null ? "" : prefix, width, nextNo, manualAllowed);
    }

    boolean isChanged() {
        return !change().equals(before);
    }

    public String getCode() {
        return code;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public int getWidth() {
        return width;
    }

    public void setWidth(int width) {
        this.width = width;
    }

    public long getNextNo() {
        return nextNo;
    }

    public void setNextNo(long nextNo) {
        this.nextNo = nextNo;
    }

    public boolean isManualAllowed() {
        return manualAllowed;
    }

    public void setManualAllowed(boolean manualAllowed) {
        this.manualAllowed = manualAllowed;
    }
}
