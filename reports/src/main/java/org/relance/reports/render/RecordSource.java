package org.relance.reports.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/** Records as rows: a field is the component of its name. */
public final class RecordSource<T extends Record> implements JRDataSource {

    private final Map<String, Method> accessors = new HashMap<>();
    private final Iterator<T> rows;
    private T row;

    public RecordSource(Class<T> type, List<T> rows) {
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        row = more ? rows.next() : null;
        return more;
    }

    @Override
    public Object getFieldValue(JRField field) throws JRException {
        try {
            return accessors.get(field.getName()).invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new JRException(e);
        }
    }
}
