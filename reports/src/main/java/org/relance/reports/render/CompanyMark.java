package org.relance.reports.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The first letter of the company in a square, where no logo is set up. */
public final class CompanyMark extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final String letter;

    public CompanyMark(String company) {
        letter = company.isBlank() ? "" : company.strip().substring(0, 1);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double size = Math.min(area.getWidth(), area.getHeight());
        g.setColor(new Color(0x102B3F));
        g.fill(new RoundRectangle2D.Double(area.getX(), area.getY(), size, size, 6, 6));
        g.setColor(new Color(0xF4F2EC));
        Font font = ReportFonts.BOLD.deriveFont((float) (size * 0.62));
        var shape = font.createGlyphVector(g.getFontRenderContext(), letter);
        Rectangle2D box = shape.getVisualBounds();
        g.fill(
                shape.getOutline(
                        (float) (area.getX() + (size - box.getWidth()) / 2 - box.getX()),
                        (float) (area.getY() + (size - box.getHeight()) / 2 - box.getY())));
    }
}
