package org.relance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;

/** The numbers are those of style.md 2.4. */
@AnalyzeClasses(packages = "org.relance", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

    private static final int KERNEL_LIMIT = 15;

    @ArchTest
    static final ArchRule rule1ModulesKnowOnlyWhatIsToTheirLeft =
            modules()
                    .definedByPackages("org.relance.(*)..")
                    .should()
                    .respectTheirAllowedDependencies(
                            allow().fromModule("access")
                                    .toModules("kernel")
                                    .fromModule("crm")
                                    .toModules("kernel", "access")
                                    .fromModule("pricing")
                                    .toModules("kernel", "access", "crm")
                                    .fromModule("marketing")
                                    .toModules("kernel", "access", "crm", "pricing")
                                    .fromModule("reports")
                                    .toModules("kernel", "access", "crm", "pricing", "marketing")
                                    .fromModule("batch")
                                    .toModules(
                                            "kernel",
                                            "access",
                                            "crm",
                                            "pricing",
                                            "marketing",
                                            "reports")
                                    .fromModule("web")
                                    .toModules(
                                            "kernel",
                                            "access",
                                            "crm",
                                            "pricing",
                                            "marketing",
                                            "reports",
                                            "batch"),
                            consideringOnlyDependenciesInAnyPackage("org.relance.."));

    @ArchTest
    static final ArchRule rule1ModulesMeetOnlyInApiAndKernel =
            modules()
                    .definedByPackages("org.relance.(*)..")
                    .should()
                    .onlyDependOnEachOtherThroughClassesThat(
                            resideInAnyPackage("..api..", "..kernel.."));

    @ArchTest
    static final ArchRule rule2ApiDependsOnNothingElse =
            noClasses()
                    .that()
                    .resideInAPackage("org.relance..api..")
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are neither JDK, kernel, validation nor api",
                                    type ->
                                            !type.isPrimitive()
                                                    && !resideInAnyPackage(
                                                                    "",
                                                                    "java..",
                                                                    "jakarta.validation..",
                                                                    "org.relance.kernel..",
                                                                    "org.relance..api..")
                                                            .test(type.getBaseComponentType())));

    @ArchTest
    static final ArchRule rule3ApiTypesAreContractsAndValues =
            classes()
                    .that()
                    .resideInAPackage("org.relance..api..")
                    .should(
                            be(
                                    "interfaces, records, enums or refusals",
                                    type ->
                                            type.isInterface()
                                                    || type.isRecord()
                                                    || type.isEnum()
                                                    || type.isAnonymousClass()
                                                    || type.getEnclosingClass()
                                                            .map(JavaClass::isEnum)
                                                            .orElse(false)
                                                    || type.isAssignableTo(DomainException.class)));

    @ArchTest
    static final ArchRule rule3ApiMethodsHandOverNoMapsOfAnything =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("org.relance..api..")
                    .should(
                            new ArchCondition<>("use records instead of Map<String, Object>") {
                                @Override
                                public void check(JavaMethod method, ConditionEvents events) {
                                    String signature = method.reflect().toGenericString();
                                    events.add(
                                            new SimpleConditionEvent(
                                                    method,
                                                    !signature.contains(
                                                            "Map<java.lang.String, java.lang.Object>"),
                                                    signature));
                                }
                            });

    @ArchTest
    static final ArchRule rule4EntitiesAreNotInApi =
            noClasses()
                    .that()
                    .resideInAPackage("..api..")
                    .should()
                    .beAnnotatedWith(Entity.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rule4EntitiesStayInTheirModule =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.relance.web..", "org.relance.batch..", "org.relance.reports..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule rule6OnlyRepositoriesHoldAnEntityManager =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Repository")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule rule7FacesAndRestOnlyInWeb =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.relance.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule rule7JBeretOnlyInTheRuntime =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.relance.batch.runtime..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jberet..");

    @ArchTest
    static final ArchRule rule7JasperReportsOnlyInRender =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.relance.reports.render..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule rule8TimeComesFromTheBusinessClock =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.relance.cli..")
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now", ZoneId.class)
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule rule8NobodyPrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.relance.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule rule8NobodyAsksTheServersBatchRuntime =
            noClasses().should().dependOnClassesThat().areAssignableTo(BatchRuntime.class);

    @ArchTest
    static final ArchRule rule10ViewsSayWhatTheyAre =
            classes()
                    .that()
                    .areAnnotatedWith(ViewScoped.class)
                    .should()
                    .haveSimpleNameEndingWith("View")
                    .andShould()
                    .implement(Serializable.class)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rule11NamesAreBusinessWords =
            noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)");

    @ArchTest
    static final ArchRule rule12KernelKnowsNobody =
            noClasses()
                    .that()
                    .resideInAPackage("org.relance.kernel..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.relance..")
                                    .and(
                                            JavaClass.Predicates.resideOutsideOfPackage(
                                                    "org.relance.kernel..")));

    @ArchTest
    static void rule12KernelStaysSmall(JavaClasses all) {
        long types =
                all.stream()
                        .filter(type -> type.getPackageName().equals("org.relance.kernel"))
                        .filter(type -> type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count();
        assertThat(types).isLessThanOrEqualTo(KERNEL_LIMIT);
    }

    /** The door itself is open to everybody; each other facade says who may call it. */
    @ArchTest
    static final ArchRule facadesSayWhoMayCallThem =
            classes()
                    .that()
                    .haveSimpleNameStartingWith("Default")
                    .and(describe("implement an interface of an api", ModuleRulesTest::isFacade))
                    .should(
                            be(
                                    "annotated with @Allowed on the class",
                                    type -> type.isAnnotatedWith(Allowed.class)));

    private static boolean isFacade(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(
                        contract ->
                                contract.getPackageName().matches("org\\.relance\\..*api")
                                        && !contract.getSimpleName().equals("SignIn"));
    }

    private static ArchCondition<JavaClass> be(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type,
                                holds.test(type),
                                type.getName() + " is not " + description));
            }
        };
    }
}
