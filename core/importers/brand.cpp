#include "core/importers/brand.h"

#include "core/importers/brandlogo.h"
#include "core/importers/brandserver.h"
#include "core/importers/fieldreader.h"
#include "core/importers/readfile.h"

#include <algorithm>

namespace grondplan::importers {

static constexpr Rgb kWhitePaper = {255, 255, 255};
static const QString kSchema = QStringLiteral("grondplan.brand/1");

bool BrandOutcome::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// A contrast in hundredths as an argument that core/text writes as "4.5".
static QString contrastText(int hundredths)
{
    return amountArgument(QStringLiteral("contrast"), hundredths);
}

/// A colour that can be read on white paper: the one asked for, or a darker one that a warning names.
static std::optional<Rgb> readColour(FieldReader &colours, const char *field, int leastContrast)
{
    const yaml::Entry *entry = colours.take(field);
    if (entry == nullptr)
        return std::nullopt;
    const QString text = colours.textOf(*entry, 7);
    const std::optional<Rgb> wanted = Rgb::parse(text);
    if (!wanted) {
        if (!text.isEmpty())
            colours.report(Severity::Error, "brand.colour", entry->value->place, {colours.path(field), text});
        return std::nullopt;
    }
    const Rgb used = darkenedFor(*wanted, leastContrast);
    if (used != *wanted)
        colours.report(Severity::Warning, "brand.colour-darkened", entry->value->place,
                       {colours.path(field), wanted->toString(), contrastText(contrast(*wanted, kWhitePaper)),
                        contrastText(leastContrast), used.toString(),
                        contrastText(contrast(used, kWhitePaper))});
    return used;
}

static void readColours(FieldReader &root, Brand &brand)
{
    const yaml::Entry *entry = root.take("colours");
    if (entry == nullptr)
        return;
    FieldReader colours = root.inside(*entry);
    brand.text = readColour(colours, "text", kTextContrast);
    brand.accent = readColour(colours, "accent", kGraphicContrast);
    colours.refuseOthers();
}

static void readContact(FieldReader &root, Brand &brand)
{
    const yaml::Entry *entry = root.take("contact");
    if (entry == nullptr)
        return;
    if (!entry->value->isSequence()) {
        root.report(Severity::Error, "field.not-a-list", entry->place, {root.path("contact")});
        return;
    }
    if (static_cast<qsizetype>(entry->value->items.size()) > limits::kBrandContact)
        root.report(Severity::Error, "field.too-many", entry->place,
                    {root.path("contact"), QString::number(entry->value->items.size()),
                     QString::number(limits::kBrandContact)});
    for (const yaml::NodePtr &line : entry->value->items)
        brand.contact += root.textOf({QStringLiteral("contact"), line->place, line}, limits::kBrandLine);
}

static Brand::Texts readTexts(FieldReader &root, const char *field)
{
    Brand::Texts texts;
    const yaml::Entry *entry = root.take(field);
    if (entry == nullptr)
        return texts;
    FieldReader languages = root.inside(*entry);
    for (const char *language : kBrandLanguages) {
        if (const yaml::Entry *one = languages.take(language)) {
            const QString text = languages.textOf(*one, limits::kBrandText).trimmed();
            if (!text.isEmpty())
                texts[QLatin1String(language)] = text;
        }
    }
    languages.refuseOthers();
    for (const char *language : kBrandLanguages) {
        if (!texts.empty() && texts.find(QLatin1String(language)) == texts.end())
            root.report(Severity::Note, "brand.text-missing", entry->place,
                        {root.path(field), QString::fromLatin1(language)});
    }
    return texts;
}

static void readLogo(FieldReader &root, const ReadSibling &readSibling, Brand &brand)
{
    const yaml::Entry *entry = root.take("logo");
    if (entry == nullptr)
        return;
    const QString name = root.textOf(*entry, limits::kBrandLine);
    if (name.isEmpty())
        return;
    const auto refuse = [&](const char *code, const QStringList &args) {
        root.report(Severity::Error, code, entry->value->place, QStringList{name} + args);
    };
    const Result<QByteArray> bytes = readSibling ? readSibling(name) : failure(ErrorCode::FileNotFound, name);
    if (!bytes) {
        const bool isMissing = bytes.error().code == ErrorCode::FileNotFound;
        refuse(isMissing ? "brand.logo-missing" : "brand.logo-unreadable", {});
        return;
    }
    if (bytes->size() > limits::kBrandLogoBytes) {
        refuse("brand.logo-large",
               {QString::number(bytes->size()), QString::number(limits::kBrandLogoBytes)});
        return;
    }
    if (const std::optional<Message> refused = refusedLogo(*bytes)) {
        refuse("brand.logo-refused", {textArgument(refused->id, refused->args)});
        return;
    }
    brand.logo = *bytes;
    brand.logoIsSvg = looksLikeSvg(*bytes);
}

static void readServers(FieldReader &root, BrandOutcome &outcome)
{
    const QString date = readPriceDate(root);
    const yaml::Entry *entry = root.take("servers");
    if (entry == nullptr)
        return;
    if (!entry->value->isSequence()) {
        root.report(Severity::Error, "field.not-a-list", entry->place, {root.path("servers")});
        return;
    }
    if (static_cast<qsizetype>(entry->value->items.size()) > limits::kBrandServers) {
        root.report(Severity::Error, "field.too-many", entry->place,
                    {root.path("servers"), QString::number(entry->value->items.size()),
                     QString::number(limits::kBrandServers)});
        return;
    }
    for (const yaml::NodePtr &item : entry->value->items) {
        FieldReader fields = root.inside({QStringLiteral("servers"), item->place, item});
        Baseline server = readServer(fields, outcome.brand.name, date);
        fields.refuseOthers();
        if (outcome.brand.servers.contains(server.id))
            root.report(Severity::Error, "brand.server-twice", item->place, {server.id});
        outcome.brand.servers += server.id;
        outcome.servers.push_back(std::move(server));
    }
}

Result<BrandOutcome> readBrand(const Input &input)
{
    yaml::Limits limits;
    limits.bytes = 1'000'000;
    limits.nodes = 20'000;
    const Result<yaml::NodePtr> file =
        parseOwn(input.bytes, input.fileName, limits, kSchema, "error.no-brand");
    if (!file)
        return tl::make_unexpected(file.error());

    BrandOutcome outcome;
    FieldReader root(**file, outcome.findings);
    root.take("schema");
    if (const yaml::Entry *name = root.take("name"))
        outcome.brand.name = root.textOf(*name, limits::kBrandLine).trimmed();
    if (outcome.brand.name.isEmpty())
        root.reportMissing("name");
    readLogo(root, input.readSibling, outcome.brand);
    readColours(root, outcome.brand);
    readContact(root, outcome.brand);
    outcome.brand.introduction = readTexts(root, "introduction");
    outcome.brand.conditions = readTexts(root, "conditions");
    readServers(root, outcome);
    root.refuseOthers();
    return outcome;
}

Result<BrandOutcome> readBrandFile(const QString &path)
{
    const Result<Input> input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    return readBrand(*input);
}

} // namespace grondplan::importers
