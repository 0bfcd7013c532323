#include "core/store/readcatalogue.h"

#include "core/store/rowreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace grondplan::store {

namespace {
/// Reads the catalogue's tables, in the order of Table.
class CatalogueReader
{
public:
    CatalogueReader(Connection &connection, Digest &digest)
        : m_connection(connection)
        , m_digest(digest)
    {
    }

    Result<std::shared_ptr<const Catalogue>> read()
    {
        const auto steps = {&CatalogueReader::readHead,      &CatalogueReader::readBaselines,
                            &CatalogueReader::readPrices,    &CatalogueReader::readEstimates,
                            &CatalogueReader::readConstants, &CatalogueReader::readLicences,
                            &CatalogueReader::readTemplates, &CatalogueReader::readImages,
                            &CatalogueReader::readTables,    &CatalogueReader::readOptions};
        for (const auto step : steps) {
            if (Result<> done = (this->*step)(); !done)
                return tl::make_unexpected(done.error());
        }
        if (!m_isThere)
            return std::shared_ptr<const Catalogue>();
        return std::make_shared<const Catalogue>(std::move(m_catalogue));
    }

private:
    Result<> readHead()
    {
        RowReader rows(m_connection, Table::Catalogue, m_digest);
        while (rows.next()) {
            m_isThere = true;
            rows.number();
            m_catalogue.version = rows.text();
        }
        return rows.result();
    }

    static Provenance readProvenance(RowReader &rows)
    {
        Provenance provenance;
        provenance.source = rows.text();
        provenance.date = rows.text();
        provenance.estimate = rows.flag();
        provenance.confidence = rows.text();
        provenance.note = rows.text();
        return provenance;
    }

    static Currency readCurrency(RowReader &rows)
    {
        Currency currency;
        if (!Currency::parse(rows.text(), currency))
            rows.refuse();
        return currency;
    }

    static Money readMoney(RowReader &rows)
    {
        Money money;
        money.minor = rows.number(limits::kPriceMinor);
        money.currency = readCurrency(rows);
        return money;
    }

    static void readMachine(RowReader &rows, Baseline &baseline)
    {
        baseline.cpuModel = rows.text();
        baseline.sockets = rows.count();
        baseline.cores = rows.count();
        baseline.threads = rows.count();
        baseline.numaNodes = rows.count();
        baseline.memory = rows.amount<Bytes>(limits::kMemoryBytes);
        baseline.diskType = rows.text();
        baseline.diskCount = rows.count();
        baseline.diskSize = rows.amount<Bytes>(limits::kDiskBytes);
        baseline.raid = rows.oneOf<Raid>();
        baseline.nic = rows.amount<Megabits>(limits::kNetworkMegabits);
        baseline.gpuModel = rows.text();
        baseline.gpus = rows.count();
        baseline.powerIdle = rows.amount<Watts>();
        baseline.powerMax = rows.amount<Watts>();
    }

    Result<> readBaselines()
    {
        RowReader rows(m_connection, Table::Baseline, m_digest);
        while (rows.next()) {
            Baseline baseline;
            rows.number();
            baseline.id = rows.text();
            baseline.provider = rows.text();
            baseline.model = rows.text();
            baseline.location = rows.text();
            readMachine(rows, baseline);
            baseline.provenance = readProvenance(rows);
            baseline.powerCurve = rows.oneOf<PowerCurve>();
            baseline.powerBasis = rows.text();
            m_baselines[baseline.id] = m_catalogue.baselines.size();
            m_catalogue.baselines.push_back(std::move(baseline));
        }
        return rows.result();
    }

    Baseline *baselineOf(RowReader &rows)
    {
        const auto found = m_baselines.find(rows.text());
        if (found != m_baselines.end())
            return &m_catalogue.baselines[found->second];
        rows.refuse();
        return nullptr;
    }

    Result<> readPrices()
    {
        RowReader rows(m_connection, Table::BaselinePrice, m_digest);
        while (rows.next()) {
            rows.number();
            Baseline *baseline = baselineOf(rows);
            Price price;
            price.month = readMoney(rows);
            price.once = readMoney(rows);
            price.basis = rows.text();
            price.provenance = readProvenance(rows);
            price.termMonths = static_cast<int>(rows.number(limits::kTermMonths));
            if (baseline)
                baseline->price = std::move(price);
        }
        return rows.result();
    }

    Result<> readEstimates()
    {
        RowReader rows(m_connection, Table::BaselineEstimate, m_digest);
        while (rows.next()) {
            rows.number();
            if (Baseline *baseline = baselineOf(rows))
                baseline->estimatedFields.append(rows.text());
        }
        return rows.result();
    }

    Result<> readConstants()
    {
        RowReader rows(m_connection, Table::Constant, m_digest);
        while (rows.next()) {
            Constant constant;
            rows.number();
            constant.id = rows.text();
            constant.value = rows.number();
            constant.low = rows.maybeNumber();
            constant.high = rows.maybeNumber();
            constant.unit = rows.text();
            constant.basis = rows.text();
            constant.provenance = readProvenance(rows);
            m_catalogue.constants.emplace(constant.id, constant);
        }
        return rows.result();
    }

    Result<> readLicences()
    {
        RowReader rows(m_connection, Table::Licence, m_digest);
        while (rows.next()) {
            Licence licence;
            rows.number();
            licence.id = rows.text();
            licence.vendor = rows.text();
            licence.product = rows.text();
            licence.edition = rows.text();
            licence.category = rows.text();
            licence.metric = rows.text();
            const std::optional<std::int64_t> minor = rows.maybeNumber(limits::kPriceMinor);
            const std::optional<QString> currency = rows.maybeText();
            if (minor && currency) {
                licence.price = Money{*minor, {}};
                if (!Currency::parse(*currency, licence.price->currency))
                    rows.refuse();
            } else if (minor || currency) {
                rows.refuse();
            }
            licence.period = rows.text();
            licence.minimumRule = rows.text();
            licence.formula = rows.text();
            licence.provenance = readProvenance(rows);
            licence.rule.unit = rows.oneOf<LicenceUnit>();
            licence.rule.pack = rows.count({1, kACount.max});
            licence.rule.processorMinimum = rows.count();
            licence.rule.serverMinimum = rows.count();
            licence.rule.orderMinimum = rows.count();
            licence.rule.guests = rows.count({-1, kACount.max});
            m_catalogue.licences.push_back(std::move(licence));
        }
        return rows.result();
    }

    Result<> readTemplates()
    {
        RowReader rows(m_connection, Table::Template, m_digest);
        while (rows.next()) {
            Template item;
            rows.number();
            item.id = rows.text();
            item.group = rows.text();
            item.cpu = rows.amount<MilliCpu>(limits::kCpuMillis);
            item.memory = rows.amount<Bytes>(limits::kMemoryBytes);
            item.disk = rows.amount<Bytes>(limits::kDiskBytes);
            item.replicas = rows.number(limits::kReplicas);
            item.stateful = rows.flag();
            item.provenance = readProvenance(rows);
            m_templates[item.id] = m_catalogue.templates.size();
            m_catalogue.templates.push_back(std::move(item));
        }
        return rows.result();
    }

    Result<> readImages()
    {
        RowReader rows(m_connection, Table::TemplateImage, m_digest);
        while (rows.next()) {
            rows.number();
            const auto found = m_templates.find(rows.text());
            const QString image = rows.text();
            if (found == m_templates.end())
                rows.refuse();
            else
                m_catalogue.templates[found->second].images.append(image);
        }
        return rows.result();
    }

    static QStringList textsOf(const QJsonArray &cells, RowReader &rows)
    {
        QStringList texts;
        for (const QJsonValue cell : cells) {
            if (!cell.isString())
                rows.refuse();
            texts.append(cell.toString());
        }
        return texts;
    }

    static QJsonArray arrayOf(const QString &json, RowReader &rows)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        if (!document.isArray())
            rows.refuse();
        return document.array();
    }

    Result<> readTables()
    {
        RowReader rows(m_connection, Table::ReferenceTable, m_digest);
        while (rows.next()) {
            ReferenceTable table;
            rows.number();
            table.id = rows.text();
            table.unit = rows.text();
            table.meaning = rows.text();
            table.columns = textsOf(arrayOf(rows.text(), rows), rows);
            for (const QJsonValue row : arrayOf(rows.text(), rows))
                table.rows.push_back(textsOf(row.toArray(), rows));
            table.provenance = readProvenance(rows);
            m_catalogue.tables.emplace(table.id, table);
        }
        return rows.result();
    }

    Result<> readOptions()
    {
        RowReader rows(m_connection, Table::ServerOption, m_digest);
        while (rows.next()) {
            ServerOption option;
            rows.number();
            option.id = rows.text();
            option.baselines = textsOf(arrayOf(rows.text(), rows), rows);
            option.disks = rows.count();
            option.memory = rows.amount<Bytes>(limits::kMemoryBytes);
            option.nic = rows.amount<Megabits>(limits::kNetworkMegabits);
            option.most = static_cast<int>(rows.number(limits::kServerOptions));
            option.price.month = readMoney(rows);
            option.price.once = readMoney(rows);
            option.price.basis = rows.text();
            option.price.provenance = readProvenance(rows);
            option.price.termMonths = static_cast<int>(rows.number(limits::kTermMonths));
            m_catalogue.options.push_back(std::move(option));
        }
        return rows.result();
    }

    Connection &m_connection;
    Digest &m_digest;
    Catalogue m_catalogue;
    bool m_isThere = false;
    std::map<QString, std::size_t> m_baselines;
    std::map<QString, std::size_t> m_templates;
};
} // namespace

Result<std::shared_ptr<const Catalogue>> readCatalogue(Connection &connection, Digest &digest)
{
    return CatalogueReader(connection, digest).read();
}

} // namespace grondplan::store
