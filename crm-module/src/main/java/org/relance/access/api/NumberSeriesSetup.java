package org.relance.access.api;

import java.util.List;

/** The number series, for administrators. */
public interface NumberSeriesSetup {

    /** All series by code. */
    List<NumberSeriesView> list();

    /**
     * Changes a series.
     *
     * @throws org.relance.kernel.DomainException {@code access.series-not-found}, {@code
     *     access.series-backwards} where numbers would be given twice
     */
    NumberSeriesView change(String code, ChangeNumberSeries change);
}
