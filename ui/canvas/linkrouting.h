#pragma once

#include "core/diagram/routing.h"

#include <QObject>

#include <memory>
#include <vector>

namespace grondplan::ui {

/// Works out the ways of all links round all cards off the window's thread; the newest sketch wins. Its
/// destructor stops the work and waits for it.
class LinkRouting final : public QObject
{
    Q_OBJECT
public:
    explicit LinkRouting(QObject *parent = nullptr);
    ~LinkRouting() override;

    /// The same question as the last is not worked out again.
    void ask(const diagram::GridIndex &cards, std::vector<diagram::Ends> links);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::vector<diagram::Path> takeRoutes(); ///< once, after routed()

Q_SIGNALS:
    void routed();

private:
    void startNext();

    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace grondplan::ui
