# `bench_packing FOLDER`: what the placement engine makes of every instance of a folder. Measured in a release build; here it
# only has to run.
add_executable(bench_packing
  ${CMAKE_CURRENT_LIST_DIR}/bench_packing.cpp ${PROJECT_SOURCE_DIR}/app/cli/packjson.cpp)
target_include_directories(bench_packing PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(bench_packing PRIVATE grondplan_options Qt6::Core tl::expected Grondplan::Packing)

# 60 items from a small generator, so that the case is the same everywhere.
set(bench_items "")
set(seed 12345)
foreach(item RANGE 1 60)
  math(EXPR seed "(${seed} * 1103515245 + 12345) % 2147483648")
  math(EXPR cpu "10 + ${seed} / 65536 % 40")
  math(EXPR seed "(${seed} * 1103515245 + 12345) % 2147483648")
  math(EXPR memory "5 + ${seed} / 65536 % 60")
  list(APPEND bench_items "{\"id\":\"i${item}\",\"demand\":[${cpu},${memory}]}")
endforeach()
list(JOIN bench_items "," bench_items)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/bench/tiny.json @ONLY CONTENT
  "{\"schema\":\"grondplan.packing/1\",\"dimensions\":[\"cpu\",\"memory\"],\"reserve\":1,\"bins\":[{\"id\":\"small\",\"capacity\":[64,100],\"cost\":3},{\"id\":\"large\",\"capacity\":[128,256],\"cost\":5}],\"items\":[@bench_items@]}\n")
foreach(format text json)
  add_test(NAME bench_packing_${format}
    COMMAND bench_packing --format ${format} ${CMAKE_CURRENT_BINARY_DIR}/bench)
  grondplan_test_properties(bench_packing_${format} bench 120)
endforeach()
