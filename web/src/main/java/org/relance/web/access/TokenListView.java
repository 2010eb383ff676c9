package org.relance.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.relance.access.api.ApiTokens;
import org.relance.access.api.CreatedToken;
import org.relance.access.api.NewToken;
import org.relance.access.api.TokenView;

/** The own API tokens. */
@Named
@ViewScoped
public class TokenListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApiTokens tokens;

    private List<TokenView> rows;
    private String name;
    private LocalDate expiresOn;

    /** Shown with the answer that created it and not kept in the view. */
    private transient String secret;

    @PostConstruct
    void open() {
        rows = tokens.mine();
    }

    public void create() {
        CreatedToken created = tokens.create(new NewToken(name, expiresOn));
        secret = created.secret();
        name = null;
        expiresOn = null;
        open();
    }

    public void revoke(long id) {
        tokens.revoke(id);
        secret = null;
        open();
    }

    public List<TokenView> getRows() {
        return rows;
    }

    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
        this.secret = null;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
