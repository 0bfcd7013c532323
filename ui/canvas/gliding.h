#pragma once

#include "core/diagram/routing.h"
#include "core/project/layout.h"

#include <QVariantAnimation>

#include <vector>

namespace grondplan::ui {

class CanvasView;

/// Shows objects on their way from where they stood to where the document has them, so that the eye can
/// follow. Anything that happens meanwhile finds them there already.
class Gliding final : public QVariantAnimation
{
    Q_OBJECT
public:
    explicit Gliding(CanvasView &view);

    /// From these places; does nothing where the desktop wants no animation, or where too much would move.
    void startFrom(::grondplan::Layout before);
    void finish(); ///< all stands where it belongs
    [[nodiscard]] bool isActive() const { return state() == Running; }
    /// Ways of links that were found meanwhile: shown at the end.
    void keepRoutes(std::vector<diagram::Path> routes) { m_routes = std::move(routes); }
    [[nodiscard]] std::vector<diagram::Path> takeRoutes() { return std::exchange(m_routes, {}); }

protected:
    void updateCurrentValue(const QVariant &value) override;

private:
    CanvasView &m_view;
    ::grondplan::Layout m_before;
    std::vector<diagram::Path> m_routes;
};

} // namespace grondplan::ui
