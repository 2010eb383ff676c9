package org.relance.marketing.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.ListPage;
import org.relance.kernel.db.ListRequest;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.MailPreview;
import org.relance.marketing.api.TemplateDetails;
import org.relance.marketing.api.TemplateRow;
import org.relance.marketing.api.TemplateText;
import org.relance.marketing.api.TemplateView;
import org.relance.marketing.api.Templates;
import org.relance.marketing.campaign.Differences;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultTemplates implements Templates {

    @Inject TemplateRepository repository;
    @Inject SampleValues samples;
    @Inject Trail trail;

    @Override
    public TemplateView create(TemplateDetails details) {
        TemplateCheck.check(details.texts());
        refuseTaken(details.code());
        Template template = repository.added(new Template(details));
        repository.replaceTexts(template.id(), details.texts());
        record(template, "created", details.description());
        return get(template.id());
    }

    @Override
    public TemplateView change(long id, int version, TemplateDetails details) {
        TemplateCheck.check(details.texts());
        Template template = read(id, version);
        if (!template.code().equals(details.code())) {
            refuseTaken(details.code());
        }
        TemplateView before = get(id);
        template.describe(details);
        repository.touch(template);
        repository.replaceTexts(id, details.texts());
        record(template, "changed", changes(before, details));
        return get(id);
    }

    /** Bodies do not belong in the trail; that they changed does. */
    private static String changes(TemplateView before, TemplateDetails after) {
        TemplateDetails old =
                new TemplateDetails(before.code(), before.description(), after.texts());
        String head = Differences.between(old, after);
        boolean sameTexts =
                before.texts().containsAll(after.texts())
                        && before.texts().size() == after.texts().size();
        return sameTexts ? head : (head + "\ntexts").strip();
    }

    private void refuseTaken(String code) {
        if (repository.idOf(code).isPresent()) {
            throw DomainException.invalid("marketing.template-code-taken", "code", code);
        }
    }

    @Override
    public TemplateView block(long id, int version) {
        Template template = read(id, version);
        template.block();
        repository.touch(template);
        record(template, "blocked", "");
        return get(id);
    }

    @Override
    public TemplateView unblock(long id, int version) {
        Template template = read(id, version);
        template.unblock();
        repository.touch(template);
        record(template, "unblocked", "");
        return get(id);
    }

    @Override
    public void delete(long id, int version) {
        Template template = read(id, version);
        int uses = get(id).uses();
        if (uses > 0) {
            throw DomainException.conflict("marketing.template-in-use", template.code(), uses);
        }
        repository.remove(template);
        record(template, "deleted", "");
    }

    private Template read(long id, int version) {
        Template template = repository.template(id);
        template.checkVersion(version);
        return template;
    }

    private void record(Template template, String action, String detail) {
        trail.record(TRAIL, template.id(), template.code(), action, detail);
    }

    @Override
    @Allowed(Role.READER)
    public TemplateView get(long id) {
        return repository.view(id);
    }

    @Override
    @Allowed(Role.READER)
    public Optional<TemplateView> byCode(String code) {
        return repository.idOf(code).map(repository::view);
    }

    @Override
    @Allowed(Role.READER)
    public ListPage<TemplateRow> list(ListRequest request) {
        return repository.list(request);
    }

    @Override
    @Allowed(Role.READER)
    public MailPreview preview(TemplateText text, long contactId) {
        TemplateCheck.check(text);
        return samples.of(contactId).preview(text);
    }
}
