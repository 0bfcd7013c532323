#include "ui/shell/branddialog.h"

#include "core/project/branding.h"
#include "ui/commands/replaceproject.h"
#include "ui/document/document.h"
#include "ui/panels/severity.h"
#include "ui/panels/windowwords.h"
#include "ui/proposal/look.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr QSize kPaper(264, 96);
static constexpr int kPaperMargin = 12;
static constexpr int kSwatch = 16;
static constexpr int kMostRemarks = 8; ///< rows that are seen without scrolling

namespace {
/// A piece of the paper it will stand on, which is white in every look of the window.
class LogoOnPaper final : public QWidget
{
public:
    LogoOnPaper(const Brand &brand, QWidget *parent)
        : QWidget(parent)
        , m_brand(brand)
    {
        setFixedSize(kPaper);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        const QRect inside = rect().adjusted(kPaperMargin, kPaperMargin, -kPaperMargin, -kPaperMargin);
        paintLogo(painter, m_brand, inside);
    }

private:
    const Brand &m_brand;
};
} // namespace

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

static QPixmap swatch(const Rgb &colour, double scale)
{
    const int pixels = qRound(kSwatch * scale);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(QColor(colour.red, colour.green, colour.blue));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

BrandDialog::BrandDialog(Document &document, importers::BrandOutcome outcome, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_outcome(std::move(outcome))
{
    setObjectName(QStringLiteral("brandDialog"));
    setWindowTitle(tr("Import a brand"));
    if (!m_outcome.brand.logo.isEmpty() && !hasLogo(m_outcome.brand))
        m_outcome.findings.push_back(
            {Severity::Error, QStringLiteral("brand.logo-undrawable"), {}, {}, {}, {}});
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(head());
    layout->addWidget(facts());
    if (!m_outcome.findings.empty())
        layout->addWidget(remarks(), 1);
    else
        layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this brand"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(isUsable());
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, sizeHint().height());
}

bool BrandDialog::isUsable() const
{
    return !m_outcome.hasErrors();
}

QWidget *BrandDialog::head()
{
    const Brand &brand = m_outcome.brand;
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    if (hasLogo(brand))
        layout->addWidget(new LogoOnPaper(brand, widget), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    QLabel *name = plainLabel(brand.name.isEmpty() ? tr("No name") : brand.name, widget);
    QFont font = name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    name->setFont(font);
    name->setObjectName(QStringLiteral("brandName"));
    lines->addWidget(name);
    for (const QString &line : brand.contact)
        lines->addWidget(plainLabel(line, widget));
    lines->addStretch(1);
    layout->addLayout(lines, 1);
    return widget;
}

QWidget *BrandDialog::facts()
{
    const Brand &brand = m_outcome.brand;
    const Words &words = windowWords();
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    const auto addColour = [&](const QString &label, const std::optional<Rgb> &colour) {
        if (!colour)
            return;
        auto *row = new QHBoxLayout;
        auto *sample = new QLabel(widget);
        sample->setPixmap(swatch(*colour, devicePixelRatioF()));
        row->addWidget(sample);
        row->addWidget(plainLabel(tr("%1, contrast with paper %2 to 1")
                                      .arg(colour->toString(),
                                           words.decimal(contrast(*colour, {255, 255, 255}) / 100.0, 1)),
                                  widget),
                       1);
        form->addRow(label, row);
    };
    addColour(tr("Headings"), brand.text);
    addColour(tr("Marks"), brand.accent);
    const auto addTexts = [&](const QString &label, const Brand::Texts &texts) {
        QStringList languages;
        for (const auto &[language, text] : texts)
            languages += Language::nameOf(language);
        if (!languages.isEmpty())
            form->addRow(label, plainLabel(words.locale().createSeparatedList(languages), widget));
    };
    addTexts(tr("Introduction in"), brand.introduction);
    addTexts(tr("Conditions in"), brand.conditions);
    if (!m_outcome.servers.empty()) {
        QStringList models;
        for (const Baseline &server : m_outcome.servers)
            models += server.model;
        form->addRow(tr("Servers"), plainLabel(models.join(QStringLiteral(", ")), widget));
    }
    return widget;
}

static QString placed(const Finding &finding)
{
    const QString text = windowWords().finding(finding);
    if (finding.place.line <= 0)
        return text;
    return BrandDialog::tr("Line %1, column %2: %3")
        .arg(finding.place.line)
        .arg(finding.place.column)
        .arg(text);
}

QWidget *BrandDialog::remarks()
{
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("brandRemarks"));
    list->setAccessibleName(tr("What was remarked"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const Finding &finding : m_outcome.findings) {
        auto *item = new QListWidgetItem(severityIcon(finding.severity, palette()), placed(finding), list);
        item->setData(Qt::AccessibleTextRole,
                      QString(severityName(finding.severity) % QStringLiteral(": ") % item->text()));
    }
    const int rows = std::min<int>(list->count(), kMostRemarks);
    list->setMinimumHeight(rows * (2 * list->fontMetrics().lineSpacing() + 6) + 2 * list->frameWidth());
    return list;
}

Result<> BrandDialog::apply()
{
    Project after = m_document.project();
    if (Result<> put = putBrand(after, m_outcome.brand, m_outcome.servers); !put)
        return put;
    m_document.push(
        std::make_unique<ReplaceProject>(m_document, std::move(after), [name = m_outcome.brand.name] {
            return tr("Use the brand %1").arg(name);
        }));
    return {};
}

void removeBrandFrom(Document &document)
{
    if (!document.project().brand)
        return;
    Project after = document.project();
    const QString name = after.brand->name;
    removeBrand(after);
    document.push(std::make_unique<ReplaceProject>(
        document, std::move(after), [name] { return BrandDialog::tr("Remove the brand %1").arg(name); }));
}

} // namespace grondplan::ui
