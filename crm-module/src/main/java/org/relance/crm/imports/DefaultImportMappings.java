package org.relance.crm.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.relance.crm.api.ImportMappingView;
import org.relance.crm.api.ImportMappings;
import org.relance.crm.rule.Fields;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultImportMappings implements ImportMappings {

    private static final String SUBJECT = "import-mapping";

    @Inject MappingRepository repository;
    @Inject ImportKinds kinds;
    @Inject Trail trail;

    @Override
    public List<ImportMappingView> all() {
        return repository.all();
    }

    @Override
    public Optional<ImportMappingView> find(long id) {
        return repository.find(id);
    }

    @Override
    public ImportMappingView change(long id, int version, String name, List<String> fields) {
        ImportMappingView before = known(id);
        Mapping mapping =
                Mapping.checked(
                        Fields.required(name, 60, "name"),
                        fields,
                        before.columns().size(),
                        kinds.of(before.kind()));
        if (repository.taken(before.kind(), mapping.name(), id)) {
            throw DomainException.invalid("crm.import-mapping-name-taken", "name", mapping.name());
        }
        if (!repository.change(id, version, mapping)) {
            throw DomainException.stale("crm.changed-meanwhile", before.name());
        }
        trail.record(SUBJECT, id, null, "changed", mapping.name());
        return known(id);
    }

    @Override
    public void delete(long id, int version) {
        ImportMappingView before = known(id);
        if (!repository.delete(id, version)) {
            throw DomainException.stale("crm.changed-meanwhile", before.name());
        }
        trail.record(SUBJECT, id, null, "deleted", before.name());
    }

    private ImportMappingView known(long id) {
        return repository
                .find(id)
                .orElseThrow(() -> DomainException.notFound("crm.import-mapping-not-found", id));
    }
}
