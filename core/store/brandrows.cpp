#include "core/store/brandrows.h"

#include "core/store/rowreader.h"
#include "core/store/rowwriter.h"

namespace grondplan::store {

static const QString kContact = QStringLiteral("contact");
static const QString kServer = QStringLiteral("server");
static const QString kIntroduction = QStringLiteral("introduction");
static const QString kConditions = QStringLiteral("conditions");

static std::optional<QString> nameOf(const std::optional<Rgb> &colour)
{
    return colour ? std::optional(colour->toString()) : std::nullopt;
}

Result<> writeBrand(Connection &connection, const std::optional<Brand> &brand)
{
    if (!brand)
        return {};
    RowWriter head(connection, Table::Brand);
    const auto logo = brand->logo.isEmpty() ? std::nullopt : std::optional(brand->logo);
    head.append({brand->name, logo, brand->logoIsSvg, nameOf(brand->text), nameOf(brand->accent)});
    if (!head.result())
        return head.result();
    RowWriter texts(connection, Table::BrandText);
    for (const QString &line : brand->contact)
        texts.append({kContact, QString(), line});
    for (const auto &[language, text] : brand->introduction)
        texts.append({kIntroduction, language, text});
    for (const auto &[language, text] : brand->conditions)
        texts.append({kConditions, language, text});
    for (const QString &server : brand->servers)
        texts.append({kServer, QString(), server});
    return texts.result();
}

static std::optional<Rgb> colourOf(RowReader &rows)
{
    const std::optional<QString> name = rows.maybeText();
    if (!name)
        return std::nullopt;
    const std::optional<Rgb> colour = Rgb::parse(*name);
    if (!colour)
        rows.refuse();
    return colour;
}

static void takeText(RowReader &rows, Brand &brand)
{
    const QString field = rows.text();
    const QString language = rows.text();
    const QString text = rows.text();
    if (field == kContact)
        brand.contact += text;
    else if (field == kServer)
        brand.servers += text;
    else if (field != kIntroduction && field != kConditions)
        rows.refuse();
    else if (!(field == kIntroduction ? brand.introduction : brand.conditions).emplace(language, text).second)
        rows.refuse();
}

Result<> readBrand(Connection &connection, Digest &digest, std::optional<Brand> &brand)
{
    RowReader rows(connection, Table::Brand, digest);
    while (rows.next()) {
        brand = Brand();
        rows.number();
        brand->name = rows.text();
        brand->logo = rows.maybeBlob().value_or(QByteArray());
        brand->logoIsSvg = rows.flag();
        brand->text = colourOf(rows);
        brand->accent = colourOf(rows);
    }
    if (!rows.result())
        return rows.result();
    RowReader texts(connection, Table::BrandText, digest);
    while (texts.next()) {
        texts.number();
        if (brand)
            takeText(texts, *brand);
        else
            texts.refuse();
    }
    return texts.result();
}

} // namespace grondplan::store
