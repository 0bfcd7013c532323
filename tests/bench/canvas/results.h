#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

// What both sides measure, by the same name.
inline constexpr char kOpen[] = "open to first paint";
inline constexpr char kRepaint[] = "repaint, 100 %";
inline constexpr char kRepaintAnew[] = "repaint, 100 %, other theme";
inline constexpr char kPan[] = "pan 20 px, 100 %";
inline constexpr char kHover[] = "hover and hit test";
inline constexpr char kDrag[] = "drag the hub";
inline constexpr char kFit[] = "repaint, all in view";
inline constexpr char kZoom[] = "zoom, all in view to 100 %";
inline constexpr char kSelectAll[] = "select all";
inline constexpr char kMoveAll[] = "move all";

enum class Who
{
    Canvas,
    Peer
};

/// Processor times of several passes.
class Results
{
public:
    void measure(Who who, const char *what, int frames, const std::function<void(int)> &frame);
    /// Measures this alone, many times over, for a profiler.
    void setOnly(const std::string &what) { m_only = what; }
    void note(const char *what, double value, const char *unit); ///< a figure that is no time
    void calibrate();                                            ///< times a loop that is always the same
    [[nodiscard]] double spread() const; ///< how much longer the slowest such loop took than the quickest
    void print(int nodes) const;

private:
    struct Figure
    {
        std::vector<double> medians; ///< one of each pass
        std::vector<double> p95s;
        std::vector<double> p99s;
    };
    struct Note
    {
        std::vector<double> values; ///< one of each pass
        std::string unit;
    };
    std::string m_only;
    std::vector<std::string> m_order;
    std::map<std::string, Note> m_notes;
    std::map<std::pair<std::string, Who>, Figure> m_figures;
    std::vector<double> m_loops;
};
