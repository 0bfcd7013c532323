#include "tests/support/brands.h"

namespace grondplan::test {

QByteArray sampleSvg()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z"/></svg>)";
}

/// One white dot, as `convert -size 1x1 xc:white` writes it without its texts.
QByteArray samplePng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2"
                                  "FAAAAABJRU5ErkJggg==");
}

Brand sampleBrand()
{
    Brand brand;
    brand.name = QStringLiteral("Virzl & Sons");
    brand.logo = sampleSvg();
    brand.logoIsSvg = true;
    brand.text = Rgb{0x14, 0x34, 0x2b};
    brand.accent = Rgb{0x0b, 0x6e, 0x4f};
    brand.contact = {QStringLiteral("Quay 1"), QStringLiteral("+31 20 555 01 23"), QString()};
    brand.introduction = {
        {QStringLiteral("en"), QStringLiteral("Hello,\nall.\n\nAgain:\n- one\n- two\nmore")},
        {QStringLiteral("nl"), QStringLiteral("Dag.")}};
    brand.conditions = {{QStringLiteral("en"), QStringLiteral("Thirty days.")}};
    brand.servers = {QStringLiteral("own-m")};
    return brand;
}

Project branded(Project project)
{
    project.brand = sampleBrand();
    Scenario &scenario = project.scenarios.front();
    scenario.brief.intake.set(IntakeField::Stack, QStringLiteral("Java, PostgreSQL\nReact"));
    scenario.brief.intake.set(IntakeField::Requests, 120);
    scenario.brief.intake.set(IntakeField::Services, std::optional<std::int64_t>(0));
    return project;
}

} // namespace grondplan::test
