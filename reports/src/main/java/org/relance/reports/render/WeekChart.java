package org.relance.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Two bars for each week with their values on top; the legend stands at the top right. */
public final class WeekChart extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private static final Color INK = new Color(0x1F4E73);
    private static final Color SAND = new Color(0x9E8B5C);
    private static final Color TEXT = new Color(0x15232E);
    private static final Color SECOND = new Color(0x45535E);
    private static final Color GRID = new Color(0xEBE9E3);
    private static final Color AXIS = new Color(0xDEDBD2);

    private static final float SIZE = 8.25f;
    private static final double TOP = 28;
    private static final double BOTTOM = 14;
    private static final double LEAST_LEFT = 18;
    private static final double LABEL_GAP = 6;
    private static final double GAP = 1.5;

    private final transient WeekBars bars;
    private final transient Scale scale;

    public WeekChart(WeekBars bars) {
        this.bars = bars;
        scale = Scale.of(bars);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(area.getX(), area.getY());
        double left = LEAST_LEFT;
        for (double line : lines()) {
            left = Math.max(left, LABEL_GAP + textWidth(g, axisLabel(line), false));
        }
        drawLegend(g, area.getWidth());
        drawGrid(g, area, left);
        drawBars(g, area, left);
        g.translate(-area.getX(), -area.getY());
    }

    private void drawLegend(Graphics2D g, double width) {
        double x = width - textWidth(g, bars.secondName(), false);
        write(g, bars.secondName(), x, 11, false, SECOND);
        box(g, SAND, x - 11, 4, 7.5, 7.5);
        x = x - 25 - textWidth(g, bars.firstName(), false);
        write(g, bars.firstName(), x, 11, false, SECOND);
        box(g, INK, x - 11, 4, 7.5, 7.5);
    }

    private void drawGrid(Graphics2D g, Rectangle2D area, double left) {
        for (double value : lines()) {
            double y = y(area, value);
            g.setColor(Math.abs(value) < scale.step() / 2 ? AXIS : GRID);
            g.fill(new Rectangle2D.Double(left, y - 0.375, area.getWidth() - left, 0.75));
            String label = axisLabel(value);
            double x = left - LABEL_GAP - textWidth(g, label, false);
            write(g, label, x, y + 3, false, SECOND);
        }
    }

    /** Values of the grid lines, lowest first. */
    private double[] lines() {
        int steps = (int) Math.round((scale.most() - scale.least()) / scale.step());
        double[] values = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            values[i] = scale.least() + i * scale.step();
        }
        return values;
    }

    private String axisLabel(double value) {
        return number("#,##0.##", BigDecimal.valueOf(value));
    }

    private void drawBars(Graphics2D g, Rectangle2D area, double left) {
        int count = Math.max(bars.bars().size(), 1);
        double slot = (area.getWidth() - left) / count;
        double width = Math.min(22.5, (slot - 6) / 2);
        for (int i = 0; i < bars.bars().size(); i++) {
            WeekBars.Bar bar = bars.bars().get(i);
            double middle = left + slot * (i + 0.5);
            drawBar(g, area, new Pillar(bar.first(), middle - GAP / 2 - width, width, true));
            drawBar(g, area, new Pillar(bar.second(), middle + GAP / 2, width, false));
            double x = middle - textWidth(g, bar.label(), false) / 2;
            write(g, bar.label(), x, area.getHeight() - 2, false, SECOND);
        }
    }

    private record Pillar(BigDecimal value, double x, double width, boolean first) {}

    private void drawBar(Graphics2D g, Rectangle2D area, Pillar pillar) {
        double zero = y(area, 0);
        double end = y(area, pillar.value().doubleValue());
        Color color = pillar.first() ? INK : SAND;
        box(g, color, pillar.x(), Math.min(zero, end), pillar.width(), Math.abs(zero - end));
        String label = number(bars.pattern(), pillar.value());
        double x = pillar.x() + (pillar.width() - textWidth(g, label, pillar.first())) / 2;
        double y = end <= zero ? end - 3 : end + 8;
        write(g, label, x, y, pillar.first(), pillar.first() ? TEXT : SECOND);
    }

    private double y(Rectangle2D area, double value) {
        double height = area.getHeight() - TOP - BOTTOM;
        return TOP + height * (1 - scale.place(value));
    }

    private String number(String pattern, BigDecimal value) {
        return Numbers.format(pattern, bars.locale()).format(value);
    }

    private static void box(Graphics2D g, Color color, double x, double y, double w, double h) {
        g.setColor(color);
        g.fill(new Rectangle2D.Double(x, y, w, h));
    }

    private static double textWidth(Graphics2D g, String text, boolean bold) {
        return font(bold).getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    private static void write(
            Graphics2D g, String text, double x, double y, boolean bold, Color color) {
        g.setColor(color);
        g.setFont(font(bold));
        g.drawString(text, (float) x, (float) y);
    }

    private static Font font(boolean bold) {
        return (bold ? ReportFonts.BOLD : ReportFonts.REGULAR).deriveFont(SIZE);
    }
}
