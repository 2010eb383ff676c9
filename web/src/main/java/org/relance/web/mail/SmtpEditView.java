package org.relance.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.relance.marketing.api.SmtpServer;
import org.relance.marketing.api.SmtpServerDetails;
import org.relance.marketing.api.SmtpSettings;
import org.relance.marketing.api.TlsMode;
import org.relance.web.shell.Choice;
import org.relance.web.shell.Shell;

/** The SMTP server, its test, and the cost of a mail. The stored password is never shown. */
@Named
@ViewScoped
public class SmtpEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUBMISSION = 587;

    @Inject SmtpSettings settings;
    @Inject Shell shell;

    private String host = "";
    private int port = SUBMISSION;
    private TlsMode tls = TlsMode.STARTTLS;
    private String user = "";
    private String password = "";
    private BigDecimal unitCost;
    private String address = "";
    private String reply = "";

    @PostConstruct
    void open() {
        SmtpServer server = getServer();
        unitCost = settings.unitCost();
        if (server.source() == SmtpServer.Source.SETTINGS) {
            host = server.host();
            port = server.port();
            tls = server.tls();
            user = server.user();
        }
    }

    public void save() {
        settings.change(new SmtpServerDetails(host, port, tls, user, password));
        if (settings.unitCost().compareTo(unitCost) != 0) {
            settings.changeUnitCost(unitCost);
        }
        password = "";
        reply = "";
        shell.saved();
    }

    /** Sends a test message through the server that is stored. */
    public void test() {
        reply = "";
        reply = settings.test(address);
    }

    public SmtpServer getServer() {
        return settings.current();
    }

    public List<Choice> getModes() {
        return List.of(
                new Choice("STARTTLS", shell.text("mail:tls.STARTTLS")),
                new Choice("TLS", shell.text("mail:tls.TLS")),
                new Choice("NONE", shell.text("mail:tls.NONE")));
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public TlsMode getTls() {
        return tls;
    }

    public void setTls(TlsMode tls) {
        this.tls = tls;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReply() {
        return reply;
    }
}
