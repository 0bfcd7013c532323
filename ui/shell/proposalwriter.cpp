#include "ui/shell/proposalwriter.h"

#include "core/report/proposal.h"
#include "ui/proposal/pages.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

namespace grondplan::ui {

/// Before this the dialog is not worth showing.
static constexpr int kPatienceMillis = 200;
/// How often what a thread has done is looked at.
static constexpr int kLookMillis = 10;

struct ProposalWriter
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWriter)
};

namespace {

/// The dialog, and the threads that work behind it.
class Waiting
{
public:
    explicit Waiting(QWidget &window)
        : m_dialog(ProposalWriter::tr("Laying out the proposal…"), ProposalWriter::tr("Cancel"), 0, 0,
                   &window)
    {
        m_dialog.setObjectName(QStringLiteral("exportProgress"));
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_dialog.setMinimumDuration(kPatienceMillis);
    }

    void showPages(int count)
    {
        m_dialog.setLabelText(ProposalWriter::tr("Writing the proposal…"));
        m_dialog.setRange(0, count);
    }

    /// Lets the window take what has happened. Before the dialog is seen nothing may be clicked: that would
    /// be meant for what is below it.
    void look(QEventLoop::ProcessEventsFlags flags = {}) const
    {
        if (!m_dialog.isVisible())
            flags |= QEventLoop::ExcludeUserInputEvents;
        QCoreApplication::processEvents(flags);
    }

    /// Does it in another thread. \param done  so much, as work tells
    void run(const std::function<void(const std::stop_token &)> &work, const std::atomic<int> &done)
    {
        std::atomic<bool> ended = false;
        QTimer clock;
        clock.start(kLookMillis);
        std::jthread thread([&](const std::stop_token &stop) {
            work(stop);
            ended = true;
        });
        while (!ended) {
            look(QEventLoop::WaitForMoreEvents);
            if (m_dialog.maximum() > 0 && m_dialog.value() != done)
                m_dialog.setValue(done);
            if (wasCancelled())
                thread.request_stop();
        }
    }

    [[nodiscard]] bool wasCancelled() const { return m_dialog.wasCanceled(); }

private:
    QProgressDialog m_dialog;
};

} // namespace

static std::unique_ptr<PdfPages> pagesOf(const ProposalOrder &order, const QString &path,
                                         const std::stop_token &stop)
{
    std::vector<const Plan *> plans;
    for (const auto &plan : order.plans)
        plans.push_back(plan.get());
    const report::ProposalContent content =
        report::build(order.project, plans, Words(order.language), order.sections);
    return std::make_unique<PdfPages>(content, path, stop);
}

Result<bool> writeProposal(const ProposalOrder &order, const QString &path, QWidget &window)
{
    Waiting waiting(window);
    std::atomic<int> written = 0;
    std::unique_ptr<PdfPages> pages;
    waiting.run([&](const std::stop_token &stop) { pages = pagesOf(order, path, stop); }, written);
    while (!waiting.wasCancelled() && pages->drawChart())
        waiting.look();
    if (waiting.wasCancelled())
        return false;

    waiting.showPages(pages->count() + 1);
    Result<bool> more = true;
    const auto write = [&](const std::stop_token &stop) {
        while (more && *more && !stop.stop_requested()) {
            more = pages->next();
            written = pages->written();
        }
        pages.reset();
    };
    waiting.run(write, written);
    if (!more)
        return tl::make_unexpected(more.error());
    return !*more;
}

} // namespace grondplan::ui
