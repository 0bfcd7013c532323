#pragma once

#include "core/base/result.h"
#include "ui/views/planview.h"

#include <memory>

namespace grondplan::ui {

class DiagramCanvas;

/// The minimal architecture of the current scenario's plan, drawn. Owned by the main window.
class ArchitectureView final : public PlanView
{
    Q_OBJECT
public:
    ArchitectureView(Document &document, Planner &planner, QWidget *parent = nullptr);
    ~ArchitectureView() override;

    [[nodiscard]] DiagramCanvas &canvas() const;
    [[nodiscard]] bool canExport() const;

    /// Writes the drawing, in light colours, as SVG, PNG or PDF by the ending of `path`.
    /// \errors FileNotWritable: `where` is the path; UnknownFormat: another ending; NothingReadable: there is
    /// no drawing yet
    [[nodiscard]] Result<> exportTo(const QString &path) const;

public Q_SLOTS:
    void exportDrawing(); ///< asks for the file

protected:
    void refresh() override;
    void setFaded(bool faded) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Parts;
    void retranslate();
    void showZoom();

    std::unique_ptr<Parts> m_parts;
};

} // namespace grondplan::ui
