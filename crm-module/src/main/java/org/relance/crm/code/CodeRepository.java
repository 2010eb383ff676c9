package org.relance.crm.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.CodeUse;
import org.relance.kernel.db.Database;

@ApplicationScoped
class CodeRepository {

    @Inject Database database;

    List<Code> of(CodeKind kind) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select * from crm_code where kind = :kind order by position, code")
                                .bind("kind", kind.key())
                                .mapTo(Code.class)
                                .list());
    }

    List<Code> all() {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_code order by kind, position, code")
                                .mapTo(Code.class)
                                .list());
    }

    Optional<Code> find(CodeKind kind, String code) {
        return database.ask(
                h ->
                        h.createQuery("select * from crm_code where kind = :kind and code = :code")
                                .bind("kind", kind.key())
                                .bind("code", code)
                                .mapTo(Code.class)
                                .findOne());
    }

    int lastPosition(CodeKind kind) {
        return database.ask(
                h ->
                        h.createQuery(
                                        "select coalesce(max(position), 0) from crm_code where kind = :kind")
                                .bind("kind", kind.key())
                                .mapTo(Integer.class)
                                .one());
    }

    void insert(Code code) {
        database.change(
                h ->
                        h.createUpdate(
                                        "insert into crm_code (kind, code, description, position, blocked)"
                                                + " values (:kind, :code, :description, :position, :blocked)")
                                .bindMethods(code)
                                .execute());
    }

    boolean update(Code code) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "update crm_code set description = :description, position = :position,"
                                                        + " blocked = :blocked, version = version + 1"
                                                        + " where id = :id and version = :version")
                                        .bindMethods(code)
                                        .execute())
                == 1;
    }

    boolean delete(long id, int version) {
        return database.ask(
                        h ->
                                h.createUpdate(
                                                "delete from crm_code where id = :id and version = :version")
                                        .bind("id", id)
                                        .bind("version", version)
                                        .execute())
                == 1;
    }

    long count(CodeUse use, String code) {
        String condition = use.condition().isEmpty() ? "" : " and " + use.condition();
        String sql =
                "select count(*) from %s where %s = :code%s"
                        .formatted(use.table(), use.column(), condition);
        return database.ask(h -> h.createQuery(sql).bind("code", code).mapTo(Long.class).one());
    }
}
