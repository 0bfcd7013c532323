#include "ui/panels/weekfield.h"

#include "core/importers/readfile.h"
#include "core/importers/weekfile.h"
#include "core/plan/week.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace grondplan::ui {

/// The hours of a week side by side, each as high as its share of the need.
class WeekPicture final : public QWidget
{
public:
    explicit WeekPicture(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(3 * fontMetrics().height());
    }

    void setShares(std::vector<std::int32_t> shares)
    {
        m_shares = std::move(shares);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int names = fontMetrics().height();
        const QRectF area(0, 0, width(), height() - names);
        const double hour = area.width() / static_cast<double>(kHoursOfWeek);
        painter.fillRect(area, palette().color(QPalette::AlternateBase));
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const double high = area.height() * m_shares[i] / 1'000'000.0;
            painter.fillRect(QRectF(static_cast<double>(i) * hour, area.bottom() - high, hour, high),
                             palette().color(QPalette::Highlight));
        }
        constexpr int kDays = 7;
        for (int day = 0; day < kDays; ++day) {
            const QRectF below(day * area.width() / kDays, area.bottom(), area.width() / kDays, names);
            painter.setPen(palette().color(QPalette::Mid));
            if (day > 0)
                painter.drawLine(QPointF(below.left(), 0), area.bottomLeft() + QPointF(below.left(), 0));
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(below, Qt::AlignCenter,
                             windowWords().locale().dayName(day + 1, QLocale::ShortFormat));
        }
    }

private:
    std::vector<std::int32_t> m_shares;
};

static const QString &ownWeek()
{
    static const QString kOwn = QStringLiteral("\x1f");
    return kOwn;
}

WeekField::WeekField(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_profile(new QComboBox(this))
    , m_import(new QPushButton(this))
    , m_picture(new WeekPicture(this))
    , m_remark(new QLabel(this))
{
    m_profile->setObjectName(QStringLiteral("workloadWeekProfile"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_import->setObjectName(QStringLiteral("workloadWeekImport"));
    m_remark->setObjectName(QStringLiteral("workloadWeekRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_profile, 1);
    row->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_picture);
    column->addWidget(m_remark);
    setFocusProxy(m_profile);
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        const QString id = m_profile->itemData(index).toString();
        if (id != ownWeek())
            Q_EMIT chosen({id, {}});
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Import a week"), {}, tr("Values by hour (*.csv *.json *.txt);;All files (*)"));
        if (!path.isEmpty())
            readFile(path);
    });
}

void WeekField::readFile(const QString &path)
{
    const auto input = importers::openInput(path);
    const Result<WeekCurve> week = input ? importers::readWeek(input->bytes, QFileInfo(path).fileName())
                                         : Result<WeekCurve>(tl::unexpected<Error>(input.error()));
    if (week)
        Q_EMIT chosen(*week);
    else
        m_remark->setText(windowWords().error(week.error()));
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void WeekField::fill()
{
    m_catalogue = m_document.project().catalogue;
    const QSignalBlocker blocker(m_profile);
    const Words &words = windowWords();
    m_profile->clear();
    m_profile->addItem(tr("The whole need at every hour"), QString());
    QStringList profiles = m_catalogue ? weekProfiles(*m_catalogue) : QStringList();
    profiles.removeAll(QStringLiteral("constant")); // the same in other words
    if (!m_shown.profile.isEmpty() && !profiles.contains(m_shown.profile))
        profiles.append(m_shown.profile);
    for (const QString &profile : profiles) {
        const QString id = weekTable(profile);
        m_profile->addItem(Words::knows(id) ? words.text(id) : profile, profile);
    }
    if (!m_shown.shares.empty())
        m_profile->addItem(words.text("week.measured"), ownWeek());
    const QString current = m_shown.shares.empty() ? m_shown.profile : ownWeek();
    m_profile->setPlaceholderText(m_differs ? tr("mixed") : QString());
    m_profile->setCurrentIndex(m_differs ? -1 : m_profile->findData(current));
}

std::vector<std::int32_t> WeekField::shares() const
{
    if (m_differs || !m_shown.isSet() || !m_catalogue)
        return {};
    return sharesOf(*m_catalogue, m_shown);
}

/// The picture, and whose word it is.
void WeekField::describe()
{
    const std::vector<std::int32_t> week = shares();
    m_picture->setVisible(!week.empty());
    m_picture->setShares(week);
    const Words &words = windowWords();
    QString text;
    const auto *table = m_catalogue && !m_differs && !m_shown.profile.isEmpty()
                            ? m_catalogue->table(weekTable(m_shown.profile))
                            : nullptr;
    if (table)
        text = table->provenance.estimate
                   ? tr("An estimate of a usual week; one that was measured is better.")
                   : tr("Source: %1").arg(words.catalogued(table->provenance.source));
    else if (!m_differs && !m_shown.profile.isEmpty())
        text = tr("The catalogue of this project does not have this profile: the whole need counts.");
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    if (week.empty())
        return;
    const auto most = std::max_element(week.begin(), week.end());
    m_picture->setAccessibleName(
        tr("Busiest from %1 on").arg(words.hourOfWeek(static_cast<int>(most - week.begin()))));
    m_picture->setToolTip(m_picture->accessibleName());
}

void WeekField::show(const std::vector<const WeekCurve *> &weeks)
{
    m_differs = std::any_of(weeks.begin(), weeks.end(),
                            [&weeks](const WeekCurve *week) { return *week != *weeks.front(); });
    m_shown = weeks.empty() || m_differs ? WeekCurve() : *weeks.front();
    fill();
    describe();
}

void WeekField::retranslate()
{
    m_import->setText(tr("Import…"));
    m_profile->setAccessibleName(tr("CPU over the week"));
    m_import->setToolTip(
        tr("A CSV or JSON file of 168 values, hour by hour from Monday 0:00 on; the largest is "
           "the whole need"));
    m_profile->setToolTip(tr("How the need of CPU goes over the week: where peaks do not coincide, workloads "
                             "share servers"));
    fill();
    describe();
}

} // namespace grondplan::ui
