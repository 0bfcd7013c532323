#pragma once

#include "core/base/result.h"
#include "core/report/proposal.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <stop_token>
#include <vector>

namespace grondplan::ui {

/// Writes a proposal page by page, so that whoever waits for it can show how far it is, and stop it. One that
/// is not finished leaves what stood at the path.
///
/// Setting the pages and writing them may be done in any thread, between which it is handed on; the thread
/// that began to write ends it too, finished or not, as fonts are of a thread. Only the charts need the
/// window's.
class PdfPages
{
public:
    /// Sets the pages. \param stop  asked while it does; then some are missing
    PdfPages(const report::ProposalContent &content, const QString &path, const std::stop_token &stop = {});
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] int count() const;
    [[nodiscard]] int written() const;
    /// Draws a chart that still has to be, in the window's thread. \return false when there was none
    bool drawChart();
    /// Paints the next page, or after the last puts the file in its place. \return whether there is more to
    /// do \errors FileNotWritable: `where` is the path
    [[nodiscard]] Result<bool> next();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// Writes a proposal as PDF, A4, fonts embedded, with page numbers and metadata. Replaces the file in one
/// step. \errors FileNotWritable: `where` is the path
Result<> writePdf(const report::ProposalContent &content, const QString &path);

/// The same as bytes, for where there is no file to write.
QByteArray toPdf(const report::ProposalContent &content);

/// The same pages as pictures, for the preview. \param dotsPerInch  e.g. 96
std::vector<QImage> renderPages(const report::ProposalContent &content, int dotsPerInch);

} // namespace grondplan::ui
