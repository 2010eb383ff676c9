package org.relance.kernel.db;

/**
 * How a list is ordered: by a column, then by the id.
 *
 * @param id unique expression that breaks ties
 */
record ListOrder(ListColumn column, String id, boolean descending) {

    /** The clause; nulls stand where blanks do. */
    String clause() {
        String direction = descending ? " desc" : "";
        return " order by " + column.sortExpression() + direction + ", " + id + direction;
    }
}
